/** Whether a page sells: many prices stand around the few sentences that introduce them. */
import { CURRENCIES } from '../text/packs/every-language/currencies.ts';
import { isProse } from './blocks/prose.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { countReadingWords } from './count-reading-words.ts';

const PRICE = new RegExp(`\\p{Sc}\\s?\\d|\\d\\s?(?:\\p{Sc}|(?:${CURRENCIES})(?!\\p{Ll}))`, 'gu');
const FEWEST_PRICES = 8;
/** A longer text is an article beside offers. In words. */
const LONGEST_INTRODUCTION = 120;

/**
 * @param pageText all of a page's text
 * @param kept the blocks that would be its article
 */
export function isCatalogue(pageText: string, kept: readonly RawBlock[]): boolean {
  const prose = kept.filter(isProse);
  if (countReadingWords(prose) > LONGEST_INTRODUCTION) return false;
  const own = prose.reduce((sum, { text }) => sum + pricesIn(text), 0);
  return pricesIn(pageText) - own >= FEWEST_PRICES;
}

function pricesIn(text: string): number {
  return text.match(PRICE)?.length ?? 0;
}

/** Whether a page sells: many offers stand around the few sentences that introduce them. */
import { isProse } from './blocks/prose.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { countReadingWords } from './count-reading-words.ts';

const FEWEST_OFFERS = 8;
/** A longer text is an article beside offers. In words. */
const LONGEST_INTRODUCTION = 120;

/**
 * @param offers how many things the page offers for a price
 * @param kept the blocks that would be its article
 */
export function isCatalogue(offers: number, kept: readonly RawBlock[]): boolean {
  return offers >= FEWEST_OFFERS && countReadingWords(kept.filter(isProse)) <= LONGEST_INTRODUCTION;
}

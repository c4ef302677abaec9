/** Blocks Written Like This: their capitals make no names. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isFunctionWord } from './vocabulary.ts';

/** A caption with a name in it is shorter. */
const FEWEST_WORDS = 7;
const CAPITAL_SHARE = 0.8;

/** @returns indexes of the blocks in which nearly every word that carries meaning is capitalised. */
export function headlineBlocks(tokens: readonly Token[], pack: Pack): ReadonlySet<number> {
  const counts = new Map<number, { words: number; capitals: number }>();
  const closed = new Set<number>();
  for (const { kind, text, block, lower, capital, quotation } of tokens) {
    // A full stop at the end makes a sentence of it, however many names there are in it.
    if (text === '.') closed.add(block);
    else closed.delete(block);
    if (kind !== 'word' || quotation >= 0 || isFunctionWord(lower, pack)) continue;
    const count = counts.get(block) ?? { words: 0, capitals: 0 };
    count.words++;
    if (capital) count.capitals++;
    counts.set(block, count);
  }
  const isHeadline = ([block, { words, capitals }]: [number, { words: number; capitals: number }]) =>
    words >= FEWEST_WORDS && capitals / words >= CAPITAL_SHARE && !closed.has(block);
  return new Set([...counts].filter(isHeadline).map(([block]) => block));
}

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
  for (const { kind, block, lower, capital, quotation } of tokens) {
    if (kind !== 'word' || quotation >= 0 || isFunctionWord(lower, pack)) continue;
    const count = counts.get(block) ?? { words: 0, capitals: 0 };
    count.words++;
    if (capital) count.capitals++;
    counts.set(block, count);
  }
  const isHeadline = ([, { words, capitals }]: [number, { words: number; capitals: number }]) =>
    words >= FEWEST_WORDS && capitals / words >= CAPITAL_SHARE;
  return new Set([...counts].filter(isHeadline).map(([block]) => block));
}

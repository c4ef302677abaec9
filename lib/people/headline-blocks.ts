/** Blocks Written Like This: their capitals make no names. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isFunctionWord } from './vocabulary.ts';

/** A caption with a name in it is shorter. */
const FEWEST_WORDS = 7;
const CAPITAL_SHARE = 0.8;
/** Speech has so many small words. */
const MOST_QUOTED = 4;

/**
 * @returns indexes of the blocks in which nearly every word that carries meaning is capitalised; one that ends as a
 *   sentence is a sentence of names, unless it capitalises a word like "by" as well
 */
export function headlineBlocks(tokens: readonly Token[], pack: Pack): ReadonlySet<number> {
  const counts = new Map<number, Count>();
  for (const token of tokens) {
    const count = counts.get(token.block) ?? { words: 0, capitals: 0, grammar: 0, quoted: 0, closed: false };
    counts.set(token.block, count);
    if (token.quotation >= 0) {
      count.quoted += Number(token.kind === 'word' && !token.capital);
      continue;
    }
    count.closed = token.kind === 'stop' && token.text !== '…';
    if (token.kind !== 'word') continue;
    if (isFunctionWord(token.lower, pack)) count.grammar += Number(token.capital && !token.opens);
    else {
      count.words++;
      count.capitals += Number(token.capital);
    }
  }
  return new Set([...counts].filter(([, count]) => isHeadline(count)).map(([block]) => block));
}

interface Count {
  /** Words that carry meaning, and those of them with a capital. */
  words: number;
  capitals: number;
  /** Other words with a capital inside a sentence. */
  grammar: number;
  /** Quoted words without one: who speaks them is named beside. */
  quoted: number;
  /** The block ends as a sentence does. */
  closed: boolean;
}

function isHeadline({ words, capitals, grammar, quoted, closed }: Count): boolean {
  return (
    quoted < MOST_QUOTED &&
    words >= FEWEST_WORDS &&
    capitals / words >= CAPITAL_SHARE &&
    (!closed || grammar > 0)
  );
}

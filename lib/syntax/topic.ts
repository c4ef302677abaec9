/** "On the flood:", "On Jane Smith’s mill:": what stands before a colon and tells what is spoken of, not by whom. */
import { type Row, tokenAt, wordAt } from './row.ts';
import { isPersonNoun } from './speaker-words.ts';

/** A topic has no more slots. */
const LONGEST = 16;

/** @returns the colon behind a topic that opens a stretch, or its end where no colon stands in it; the start where none opens it */
export function endOfTopic(row: Row, start: number, end: number): number {
  if (!row.pack.lexicon.topicPrepositions.has(wordAt(row, start))) return start;
  for (let at = start + 1; at < Math.min(end, start + LONGEST); at++) {
    const token = tokenAt(row, at);
    if (token?.kind === 'colon') return at;
    // "On her predecessor, Tom Reed:", but "On Monday, Tom Reed:".
    const isApposed = token?.kind === 'comma' && isPersonNoun(row, wordAt(row, at - 1));
    if ((token?.kind === 'comma' && !isApposed) || token?.kind === 'stop' || !token) return start;
  }
  return end - start <= LONGEST ? end : start;
}

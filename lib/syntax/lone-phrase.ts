/** "said another", "one of them said", "lance un autre": somebody of whom no noun tells, right beside a verb of saying. */
import type { Span } from '../text/span.ts';
import { endOfPostmodifiers } from './postmodifiers.ts';
import { type Row, tokenAt, wordAt } from './row.ts';
import { isContentWord, isPreposition, isReporting } from './tag.ts';

/** None has more slots: "l'une d'entre elles", "someone in the back row of the hall". */
const LONGEST = 8;

/** @returns the longest that starts in a slot; undefined where none does, or no verb of saying stands beside it */
export function lonePhraseFrom(row: Row, start: number, end: number): Span | undefined {
  let behind = start;
  for (const phrase of row.pack.lexicon.loneSpeakers) {
    const isHere = phrase.every((word, index) => wordAt(row, start + index) === word);
    if (isHere && start + phrase.length <= end) behind = Math.max(behind, start + phrase.length);
  }
  if (behind === start) return undefined;
  if (tokenAt(row, behind)?.kind === 'colon') return { start, end: behind };
  // "l'un des témoins": one of those of whom a noun tells.
  const { grammar, lexicon } = row.pack;
  const isPart = grammar.adjectivesFollow && lexicon.genitivePrepositions.has(wordAt(row, behind));
  if (isPart && isContentWord(row, behind + 1)) return undefined;
  const ends = !isContentWord(row, behind);
  // "someone who said"
  const isRelative = row.pack.lexicon.relativePronouns.has(wordAt(row, behind));
  const speaks =
    isReporting(row, isRelative ? behind + 1 : behind) ||
    (ends && (isReporting(row, start - 1) || opensTag(row, start - 1)));
  return speaks ? { start, end: behind } : placedFrom(row, { start, end: behind }, end);
}

/** "someone in the back row shouted": with where they are, before a verb of saying. */
function placedFrom(row: Row, { start, end: behind }: Span, end: number): Span | undefined {
  const { grammar, lexicon } = row.pack;
  // "one of the nurses": one of those of whom a noun tells.
  if (lexicon.indefiniteDeterminers.has(wordAt(row, start))) return undefined;
  if (grammar.verbBeforeSubject || !isPreposition(row, behind)) return undefined;
  const placed = endOfPostmodifiers(row, behind, Math.min(end, start + LONGEST));
  return placed > behind && isReporting(row, placed) ? { start, end: placed } : undefined;
}

/** Any verb right behind a quote, with a comma, a dash or both, or without. */
export function opensTag(row: Row, verb: number): boolean {
  let before = verb - 1;
  if (row.pack.grammar.dashedAttribution && tokenAt(row, before)?.kind === 'dash') before--;
  if (tokenAt(row, before)?.kind === 'comma') before--;
  return isContentWord(row, verb) && (row.slots[before]?.speech ?? -1) >= 0;
}

/** @returns the one that ends in a slot, not before a bound */
export function lonePhraseTo(row: Row, last: number, bound: number): Span | undefined {
  for (let start = Math.max(bound, last + 1 - LONGEST); start <= last; start++) {
    const phrase = lonePhraseFrom(row, start, last + 1);
    if (phrase?.end === last + 1) return phrase;
  }
  return undefined;
}

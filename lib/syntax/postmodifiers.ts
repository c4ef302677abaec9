/** What follows a noun and belongs to its phrase: "for the bank", "close to Smith", "representing Smith", "who sued Smith". */
import { endOfCore } from './noun-phrase.ts';
import { type Row, tokenAt, wordAt } from './row.ts';
import { isContentWord, isPastParticiple, isPreposition, isPresentParticiple } from './tag.ts';

/** More than these are rather a story. */
const MOST = 4;
/** A relative clause within a phrase has no more slots up to its object's end. */
const LONGEST_RELATIVE = 12;

/** @returns behind the postmodifiers that start in a slot, none of them parted by a comma; the slot itself where none does */
export function endOfPostmodifiers(row: Row, start: number, end: number): number {
  let at = start;
  for (let count = 0; count < MOST && at < end; count++) {
    const next = endOfOne(row, at, end);
    if (next <= at) break;
    at = next;
  }
  return at;
}

function endOfOne(row: Row, at: number, end: number): number {
  const { lexicon } = row.pack;
  if (isPreposition(row, at)) return endOfObject(row, at + 1, end) ?? at;
  // "close to Smith", "familiar with the plans"
  if (lexicon.postpositiveAdjectives.has(wordAt(row, at)) && isPreposition(row, at + 1))
    return endOfObject(row, at + 2, end) ?? at;
  if (isPresentParticiple(row, at) && !lexicon.reportingParticiples.has(wordAt(row, at)))
    return endOfObject(row, isPreposition(row, at + 1) ? at + 2 : at + 1, end) ?? at;
  // "backed by Smith": without "by" it is rather a finite verb.
  if (isPastParticiple(row, at) && lexicon.agentPrepositions.has(wordAt(row, at + 1)))
    return endOfObject(row, at + 2, end) ?? at;
  return lexicon.relativePronouns.has(wordAt(row, at)) ? endOfRelative(row, at, end) : at;
}

function endOfObject(row: Row, at: number, end: number): number | undefined {
  const behind = endOfCore(row, at, end);
  // "said a spokesman for Smith in a statement": where it was said.
  if (row.pack.lexicon.statementNouns.has(wordAt(row, behind - 1))) return undefined;
  return behind > at ? behind : undefined;
}

/** "who sued Smith", "whom Smith beat", "that backs the plan of Smith": up to the object, or to the verb behind its own subject. */
function endOfRelative(row: Row, pronoun: number, end: number): number {
  const { auxiliaries, passiveAuxiliaries } = row.pack.lexicon;
  const limit = Math.min(end, pronoun + LONGEST_RELATIVE);
  let at = pronoun + 1;
  while (at < limit && (auxiliaries.has(wordAt(row, at)) || passiveAuxiliaries.has(wordAt(row, at)))) at++;
  const isVerb = isContentWord(row, at) && tokenAt(row, at)?.kind === 'word';
  if (!isVerb) {
    const subject = endOfCore(row, at, limit);
    return subject > at && isContentWord(row, subject) ? subject + 1 : pronoun;
  }
  const object = isPreposition(row, at + 1) ? at + 2 : at + 1;
  const behind = endOfCore(row, object, limit);
  return behind > object ? behind : pronoun;
}

/** A noun phrase with all that belongs to it: "a lawyer representing Smith" is no Smith. */
import { isSpeakingNoun } from '../people/speaker-noun.ts';
import type { Span } from '../text/span.ts';
import { endOfPostmodifiers } from './postmodifiers.ts';
import { lengthOf, mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import { isContentWord, isReporting } from './tag.ts';

/** A phrase of more slots is a story. */
const LONGEST = 20;
/** So many words may describe a noun before it. */
const MOST_DESCRIBING = 6;

export interface WholePhrase {
  /** The noun, in lower case. */
  readonly head: string;
  readonly slots: Span;
}

/** @returns the phrase that starts in a slot, where its noun can speak and what follows the noun names a person, or tells whom they are close to */
export function wholePhraseFrom(row: Row, start: number, end: number): WholePhrase | undefined {
  const head = headFrom(row, start, end);
  if (head === undefined) return undefined;
  const behind = row.pack.grammar.verbBeforeSubject
    ? behindOwner(row, head + 1, end)
    : endOfPostmodifiers(row, head + 1, Math.min(end, start + LONGEST));
  if (behind <= head + 1) return undefined;
  // "a source close to the couple" is none the less whole for naming nobody.
  const isClose = row.pack.lexicon.postpositiveAdjectives.has(wordAt(row, head + 1));
  if (!isClose && !namesPerson(row, head + 1, behind)) return undefined;
  return { head: wordAt(row, head), slots: { start, end: behind } };
}

/** @returns the phrase that ends in a slot, not before a bound */
export function wholePhraseTo(row: Row, last: number, bound: number): WholePhrase | undefined {
  const first = Math.max(bound, last + 1 - LONGEST);
  for (let head = last - 1; head >= first; head--) {
    const token = tokenAt(row, head);
    if (!token || token.kind === 'comma' || token.kind === 'stop' || token.kind === 'colon') return undefined;
    if (token.capital && !token.opens) continue;
    if (!isHead(row, head)) continue;
    const start = startOf(row, head, bound);
    const phrase = wholePhraseFrom(row, start, last + 1);
    if (phrase?.slots.end === last + 1) return phrase;
  }
  return undefined;
}

/** "a very old friend": the slot of the noun of a phrase that starts with what describes it. */
function headFrom(row: Row, start: number, end: number): number | undefined {
  for (let at = start; at < end && at <= start + MOST_DESCRIBING; at++) {
    const mention = mentionFrom(row, at);
    // "University of Leeds professor Jane Smith": a body's name that opens the sentence is none of its words.
    const isOne = mention && (lengthOf(mention) > 1 || !tokenAt(row, at)?.opens);
    if (isOne && tokenAt(row, at)?.capital) return undefined;
    if (isHead(row, at) && !(at + 1 < end && isHead(row, at + 1))) return at;
    if (!describes(row, at, at === start)) return undefined;
  }
  return undefined;
}

function isHead(row: Row, at: number): boolean {
  const token = tokenAt(row, at);
  return token?.kind === 'word' && isSpeakingNoun(token.lower, row.pack);
}

function describes(row: Row, at: number, first: boolean): boolean {
  const { determiners, possessives } = row.pack.lexicon;
  const word = wordAt(row, at);
  if (determiners.has(word) || possessives.has(word)) return first;
  return isContentWord(row, at) && !isReporting(row, at);
}

/** Back from a noun over what describes it, to its determiner. */
function startOf(row: Row, head: number, bound: number): number {
  const { determiners, possessives } = row.pack.lexicon;
  let at = head;
  while (at - 1 >= bound && head - at < MOST_DESCRIBING) {
    const word = wordAt(row, at - 1);
    if (determiners.has(word) || possessives.has(word)) return at - 1;
    if (!isContentWord(row, at - 1) || isReporting(row, at - 1)) return at;
    at--;
  }
  return at;
}

/** Where verbs move, only the person right behind a preposition: "ein Sprecher von Petra Vogt". */
function behindOwner(row: Row, tie: number, end: number): number {
  if (!row.pack.lexicon.linkingPrepositions.has(wordAt(row, tie))) return tie;
  const owner = mentionFrom(row, tie + 1);
  const behind = tie + 1 + (owner ? lengthOf(owner) : 0);
  return owner && owner.names.length > 1 && behind <= end ? behind : tie;
}

/** The first who is named is a person; behind a body's name stands what the body is about. */
function namesPerson(row: Row, from: number, end: number): boolean {
  for (let at = from; at < end; at++) {
    const mention = mentionFrom(row, at);
    if (mention) return row.people.personOf.get(mention)?.kind === 'person';
  }
  return false;
}

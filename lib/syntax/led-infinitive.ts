/** Infinitives of saying that a finite verb leads to: "se limitó a decir", "quiso destacar", "non esita ad accusare". */
import { isInfinitiveOfSaying } from '../text/infinitive.ts';
import { type Row, tokenAt, wordAt } from './row.ts';
import { isContentWord } from './tag.ts';
import { mayStandBetween } from './verb-group.ts';

/** Between the verb and its infinitive: "-se a" in "limitou-se a dizer". */
const MOST_LINKS = 2;

/** @returns the slot of the infinitive, or the gerund, that the word in a slot leads to; -1 where it leads to none */
export function infinitiveLedBy(row: Row, verb: number, end: number): number {
  const { grammar } = row.pack;
  if (!grammar.dropsSubjects) return -1;
  // Where adjectives follow, any verb may lead to one; elsewhere a table tells: Polish "miał powiedzieć".
  if (!(grammar.adjectivesFollow && isContentWord(row, verb)) && !mayStandBetween(row, verb)) return -1;
  let at = verb + 1;
  while (at < end && at - verb <= MOST_LINKS && isLink(row, at)) at++;
  return at < end && isSaying(row, at) ? at : -1;
}

/** @returns the slot of the verb that leads to an infinitive of saying in a slot; -1 where none does: "la necesidad de decir" */
export function verbLeadingTo(row: Row, infinitive: number, bound: number): number {
  const { determiners, possessives, prepositions } = row.pack.lexicon;
  if (!isSaying(row, infinitive)) return -1;
  let verb = infinitive - 1;
  while (verb >= bound && infinitive - verb <= MOST_LINKS && isLink(row, verb)) verb--;
  if (verb < bound || infinitiveLedBy(row, verb, infinitive + 1) !== infinitive) return -1;
  const before = wordAt(row, verb - 1);
  const isNoun = [determiners, possessives, prepositions].some((words) => words.has(before));
  return isNoun && verb > bound ? -1 : verb;
}

function isSaying({ pack, ...row }: Row, at: number): boolean {
  const token = tokenAt(row, at);
  return token?.kind === 'word' && !token.capital && isInfinitiveOfSaying(token.lower, pack);
}

/** A pronoun or a preposition; Portuguese "a", which is an article as well, stands among the pronouns. */
function isLink(row: Row, at: number): boolean {
  const { prepositions, objectClitics } = row.pack.lexicon;
  const word = wordAt(row, at);
  return prepositions.has(word) || objectClitics.has(word);
}

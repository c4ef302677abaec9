/** Infinitives of saying that a finite verb leads to: "se limitó a decir", "quiso destacar", "non esita ad accusare". */
import { isInfinitiveOfSaying } from './infinitive.ts';
import { type Row, tokenAt, wordAt } from './row.ts';
import { isContentWord } from './tag.ts';
import { mayStandBetween } from './verb-group.ts';

/** @returns the slot of the infinitive, or the gerund, that the word in a slot leads to; -1 where it leads to none */
export function infinitiveLedBy(row: Row, verb: number, end: number): number {
  const { grammar, lexicon } = row.pack;
  if (!grammar.dropsSubjects || !grammar.adjectivesFollow) return -1;
  if (!isContentWord(row, verb) && !mayStandBetween(row, verb)) return -1;
  let at = verb + 1;
  if (isEnclitic(row, at)) at++;
  if (at < end && lexicon.prepositions.has(wordAt(row, at))) at++;
  return at < end && isSaying(row, at) ? at : -1;
}

/** @returns the slot of the verb that leads to an infinitive of saying in a slot; -1 where none does: "la necesidad de decir" */
export function verbLeadingTo(row: Row, infinitive: number, bound: number): number {
  const { determiners, possessives, prepositions } = row.pack.lexicon;
  if (!isSaying(row, infinitive)) return -1;
  let verb = infinitive - 1;
  if (prepositions.has(wordAt(row, verb))) verb--;
  if (isEnclitic(row, verb)) verb--;
  if (verb < bound || infinitiveLedBy(row, verb, infinitive + 1) !== infinitive) return -1;
  const before = wordAt(row, verb - 1);
  const isNoun = [determiners, possessives, prepositions].some((words) => words.has(before));
  return isNoun && verb > bound ? -1 : verb;
}

function isSaying({ pack, ...row }: Row, at: number): boolean {
  const token = tokenAt(row, at);
  return token?.kind === 'word' && !token.capital && isInfinitiveOfSaying(token.lower, pack);
}

/** "-se" in "limitou-se a dizer". */
function isEnclitic(row: Row, at: number): boolean {
  return wordAt(row, at).startsWith('-');
}

/**
 * Whom a pronoun cannot mean: a subject pronoun and a name behind it in its clause are two ("He described Smith as …").
 * Principle C of binding (Chomsky 1981).
 */
import type { Person } from '../../people/person.ts';
import { mentionFrom } from '../../syntax/row.ts';
import { type Narration, tokenAt, wordAt } from '../narration.ts';
import type { Source } from '../source.ts';

/** So many slots of the sentence are read. */
const REACH = 60;

/** @returns whom the narration names behind a subject pronoun, up to its clause's end; with whoever else a clause in front says is there */
export function namedBehind(narration: Narration, { slots: { end } }: Source): ReadonlySet<Person> {
  const { slots, sentences, people } = narration;
  const sentence = sentences[slots[end - 1]?.sentence ?? -1];
  const named = new Set<Person>();
  // "Acompañada por Smith, dijo"
  const isBeside = sentence && narration.pack.lexicon.companionOpeners.has(wordAt(narration, sentence.start));
  for (let at = isBeside ? sentence.start : end; at < Math.min(sentence?.end ?? end, end + REACH); at++) {
    if (at >= end && opensOther(narration, at)) break;
    const mention = mentionFrom(narration, at);
    const person = mention && people.personOf.get(mention);
    if (person) named.add(person);
  }
  return named;
}

/** ", but Smith did": what is joined behind a comma has a subject of its own. */
function opensOther(narration: Narration, at: number): boolean {
  return (
    tokenAt(narration, at - 1)?.kind === 'comma' &&
    narration.pack.lexicon.conjunctions.has(wordAt(narration, at))
  );
}

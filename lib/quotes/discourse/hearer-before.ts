/** Who has been asked right before: "Smith asked Jones what he saw. “…,” he replied" is Jones. */
import type { Person } from '../../people/person.ts';
import { mentionFrom } from '../../syntax/row.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Pronoun } from './pronoun-form.ts';

/** So much of the sentence before is looked through, in slots. */
const REACH = 60;

/** @returns whom a verb of saying in the sentence before is put to, where the pronoun's verb answers */
export function hearerBefore(narration: Narration, { slots: { start } }: Pronoun): Person | undefined {
  const { lexicon, grammar } = narration.pack;
  const answers = [start - 1, start + 1].some((at) => lexicon.answerVerbs.has(wordAt(narration, at)));
  if (!answers || grammar.verbBeforeSubject) return undefined;
  const before = narration.sentences[(narration.slots[start]?.sentence ?? 0) - 1];
  const end = before?.end ?? start;
  for (let at = Math.max(before?.start ?? start, end - REACH); at < end; at++) {
    const mention = lexicon.reportingVerbs.has(wordAt(narration, at)) && mentionFrom(narration, at + 1);
    const person = mention ? narration.people.personOf.get(mention) : undefined;
    if (person?.kind === 'person') return person;
  }
  return undefined;
}

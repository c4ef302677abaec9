/** Who has been asked right before: "Smith asked Jones what he saw. “…,” he replied" is Jones. */
import type { Person } from '../../people/person.ts';
import { genderOfTitle } from '../../people/titles.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { phraseFrom } from '../../syntax/phrase-from.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Source } from '../source.ts';
import { unnamedPerson } from './unnamed-person.ts';

/** So much of the sentence before is looked through, in slots. */
const REACH = 60;

/** @returns whom a verb of asking in the sentence before is put to, or one of saying where the subject's verb answers */
export function hearerBefore(
  narration: Narration,
  { slots: { start, end: behind } }: Source,
): Person | undefined {
  const { lexicon, grammar } = narration.pack;
  const answers = [start - 1, behind].some((at) => lexicon.answerVerbs.has(wordAt(narration, at)));
  const verbs = answers ? lexicon.reportingVerbs : lexicon.askingVerbs;
  if (grammar.verbBeforeSubject) return undefined;
  const before = narration.sentences[(narration.slots[start]?.sentence ?? 0) - 1];
  const end = before?.end ?? start;
  for (let at = Math.max(before?.start ?? start, end - REACH); at < end; at++) {
    const hearer = verbs.has(wordAt(narration, at)) ? phraseFrom(narration, at + 1, end) : undefined;
    const person = hearer?.slots.start === at + 1 ? personIn(narration, hearer) : undefined;
    if (person) return person;
  }
  return undefined;
}

/** Somebody with a name, or a noun of one gender: "the boy". */
function personIn(narration: Narration, hearer: Phrase): Person | undefined {
  if (hearer.kind === 'name') {
    const person = narration.people.personOf.get(hearer.mention);
    return person?.kind === 'person' ? person : undefined;
  }
  return hearer.kind === 'noun' && genderOfTitle(hearer.head, narration.pack)
    ? unnamedPerson(narration, hearer)
    : undefined;
}

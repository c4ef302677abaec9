/** Who has been asked right before: "Smith asked Jones what he saw. “…,” he replied" is Jones. */
import type { Person } from '../../people/person.ts';
import { genderOfTitle } from '../../people/titles.ts';
import type { Phrase } from '../../syntax/phrase.ts';
import { phraseFrom } from '../../syntax/phrase-from.ts';
import type { Span } from '../../text/span.ts';
import { type Narration, wordAt } from '../narration.ts';
import type { Source } from '../source.ts';
import { unnamedPerson } from './unnamed-person.ts';

/** So much of the sentence before is looked through, in slots. */
const REACH = 60;

/**
 * @returns whom a verb of saying in the sentence before is put to, where the subject's verb answers; else whom one of asking
 * is, behind whom the question stands: "asked Jones what he saw", not "asked Jones to leave"
 */
export function hearerBefore(
  narration: Narration,
  { slots: { start, end: behind } }: Source,
): Person | undefined {
  const { lexicon, grammar } = narration.pack;
  if (grammar.verbBeforeSubject) return undefined;
  const answers = isAnswered(narration, { start, end: behind });
  const verbs = answers ? lexicon.reportingVerbs : lexicon.askingVerbs;
  const before = narration.sentences[(narration.slots[start]?.sentence ?? 0) - 1];
  const end = before?.end ?? start;
  for (let at = Math.max(before?.start ?? start, end - REACH); at < end; at++) {
    const hearer = verbs.has(wordAt(narration, at)) ? phraseFrom(narration, at + 1, end) : undefined;
    if (hearer?.slots.start !== at + 1) continue;
    const isAsked = answers || lexicon.interrogatives.has(wordAt(narration, hearer.slots.end));
    const person = isAsked ? personIn(narration, hearer) : undefined;
    if (person) return person;
  }
  return undefined;
}

/** Whether a verb of answering stands right beside a subject. */
export function isAnswered(narration: Narration, { start, end }: Span): boolean {
  return [start - 1, end].some((at) => narration.pack.lexicon.answerVerbs.has(wordAt(narration, at)));
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

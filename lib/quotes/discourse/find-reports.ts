/** Who speaks or acts in the narration, quote or no quote: subjects of verbs of saying, and of sentences. */

import { isGeneric } from '../../people/speaker-noun.ts';
import { findSubject } from '../../syntax/find-subject.ts';
import { firstSubject } from '../../syntax/first-subject.ts';
import { name } from '../../syntax/phrase.ts';
import { phraseFrom } from '../../syntax/phrase-from.ts';
import { lengthOf, mentionFrom } from '../../syntax/row.ts';
import { isSpeakerNoun } from '../../syntax/speaker-words.ts';
import type { Span } from '../../text/span.ts';
import { isNounHere, isOfReader, isPassive, isVerb } from '../cues.ts';
import { sourceAt } from '../find-source.ts';
import { isIndirectSpeech } from '../indirect-speech.ts';
import { type Narration, tokenAt, wordAt } from '../narration.ts';
import type { Source } from '../source.ts';

export interface Report {
  readonly slot: number;
  readonly source: Source;
  readonly spoke: boolean;
}

/** No more slots of a sentence are read than this. */
const REACH = 60;

/** Behind so many words the agent of a participle stands that opens its sentence, with an adverb or without. */
const FRONTED = 2;

/** @returns reports in the article's order. */
export function findReports(narration: Narration): readonly Report[] {
  return narration.sentences.flatMap(({ start, end }) =>
    narration.inserts.has(narration.slots[start]?.block ?? -1)
      ? []
      : reportsIn(narration, { start, end: Math.min(end, start + 2 * REACH) }),
  );
}

/** The sentence's subject, and who speaks in it. */
function reportsIn(narration: Narration, sentence: Span): readonly Report[] {
  const { start, end } = sentence;
  const reports: Report[] = [];
  const subject = firstSubject(narration, start, Math.min(end, start + REACH));
  const topic = mayAct(narration, subject)
    ? subject
    : (ownerOf(narration, subject) ?? agentIn(narration, sentence));
  if (topic && !isInPassing(narration, start, topic))
    reports.push({ slot: topic.slots.start, source: topic, spoke: false });
  for (let at = start; at < end; at++) {
    const told = sourceAt(narration, at, sentence)?.source;
    // "…, she said, according to the radio": who only carries the words does not go on speaking.
    if (mayAct(narration, told) && !reports.some(({ spoke }) => spoke))
      reports.push({ slot: at, source: told, spoke: true });
    const source = subjectOfSpeech(narration, at, sentence);
    if (mayAct(narration, source)) reports.push({ slot: at, source, spoke: true });
  }
  return isIndirectSpeech(narration, sentence)
    ? reports.filter(({ spoke, source }) => spoke || source.kind !== 'name')
    : reports;
}

/** "His father, Tom Bell, was a miller. “…,” he says": the sentence is still about whose father he is; not "Her neighbour, Jane Bell, remembers". */
function isInPassing(narration: Narration, start: number, { kind, slots }: Source): boolean {
  const { masculineMarks, feminineMarks } = narration.pack.lexicon;
  const owner = wordAt(narration, start);
  if (kind !== 'name' || !(masculineMarks.has(owner) || feminineMarks.has(owner))) return false;
  const behind = slots.end + (tokenAt(narration, slots.end)?.kind === 'comma' ? 1 : 0);
  return !isVerb(narration, behind);
}

/** "Jane Smith's view has changed": whom a sentence is about whose subject is theirs. */
function ownerOf(narration: Narration, subject: Source | undefined): Source | undefined {
  const mention = subject && mentionFrom(narration, subject.slots.start);
  if (subject?.kind !== 'noun' || !mention) return undefined;
  const behind = tokenAt(narration, subject.slots.start + lengthOf(mention));
  return behind?.kind === 'possessive' ? name(narration, mention, subject.slots.start) : undefined;
}

/** "El asunto fue abordado por Jane Smith": the person who does it, where the subject is a thing. */
function agentIn(narration: Narration, { start, end }: Span): Source | undefined {
  const { grammar, lexicon } = narration.pack;
  if (!grammar.dropsSubjects) return undefined;
  for (let at = start + 1; at < Math.min(end, start + REACH); at++) {
    if ((narration.slots[at]?.speech ?? -1) >= 0) return undefined;
    if (!lexicon.agentPrepositions.has(wordAt(narration, at))) continue;
    const agent = phraseFrom(narration, at + 1, end);
    // "Interpellata da Jane Smith, ha risposto": who asked is not whom the sentence is about.
    if (at <= start + FRONTED && agent && tokenAt(narration, agent.slots.end)?.kind === 'comma')
      return undefined;
    if (agent?.kind === 'name' && narration.people.personOf.get(agent.mention)?.kind === 'person')
      return agent;
  }
  return undefined;
}

/** The subject of a verb of saying in a slot. */
function subjectOfSpeech(narration: Narration, at: number, { start, end }: Span): Source | undefined {
  const { pack } = narration;
  const word = wordAt(narration, at);
  const isCue =
    (pack.lexicon.reportingVerbs.has(word) || pack.lexicon.reportingParticiples.has(word)) &&
    isVerb(narration, at);
  if (!isCue || isNounHere(narration, at) || isPassive(narration, at) || isOfReader(narration, at))
    return undefined;
  return findSubject(narration, at, Math.max(start, at - REACH), Math.min(end, at + REACH / 3));
}

/** "The 34-year-old" acts as well. */
function mayAct(narration: Narration, source: Source | undefined): source is Source {
  if (source?.kind !== 'noun') return source !== undefined;
  return isSpeakerNoun(narration, source.head) || isGeneric(source.head, narration.pack);
}

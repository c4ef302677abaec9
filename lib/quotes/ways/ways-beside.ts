/** The ways to find a speaker in a quotation's own sentence; each returns what it sees, whatever the others do. */
import type { Person } from '../../people/person.ts';
import { phraseFrom } from '../../syntax/phrase-from.ts';
import type { Span } from '../../text/span.ts';
import type { Attribution } from '../attribution.ts';
import { subjectBefore, verbBefore } from '../clause-before.ts';
import { headingLabel } from '../heading-label.ts';
import { introducedBy, introducedByLastBlock } from '../introduced-by.ts';
import { attribution } from '../make-attribution.ts';
import { nameBehind, nameBelow } from '../name-below.ts';
import { type Narration, tokenAt, wordAt } from '../narration.ts';
import { sourceIn, sourceBehind as sourceLate } from '../sources-beside.ts';
import { tagBehind } from '../tag-behind.ts';
import { tagBelow } from '../tag-below.ts';
import { utteranceAt } from '../utterance-at.ts';
import { nextSentenceTag, whatIsToldBy } from '../utterance-behind.ts';
import { type Setting, settingOf } from './setting.ts';

export type WayBeside = (narration: Narration, setting: Setting) => Attribution | undefined;

/** Whose turn it is in an interview: the label's, or under a bare "A" whom the article is about. */
export function label(narration: Narration, { lead }: Setting): Attribution | undefined {
  const named = phraseFrom(narration, lead.start, lead.end);
  const isMark = narration.pack.page.interviewLabels.has(wordAt(narration, lead.start));
  if (named?.kind === 'name' && !isMark) return attribution(narration, 'turn', named);
  const central = mostNamed(narration.people.persons);
  return central && attribution(narration, 'turn', { kind: 'name', mention: central.mention, slots: lead });
}

function mostNamed(persons: readonly Person[]): Person | undefined {
  let best: Person | undefined;
  for (const person of persons)
    if (person.kind === 'person' && person.mentions.length > (best?.mentions.length ?? 0)) best = person;
  return best;
}

/** "— Smith", on the line below; "“….” Jane Smith, Leeds". */
export function signature(narration: Narration, { speech, first }: Setting): Attribution | undefined {
  const last = narration.places[speech]?.last;
  if (last === undefined) return undefined;
  const { ending } = narration.speeches[speech] ?? {};
  const mayBeSigned = ending === 'stop' || ending === 'call';
  return nameBelow(narration, last) ?? (mayBeSigned ? nameBehind(narration, first, last) : undefined);
}

/** "…" / "– said Smith.", on the line below. */
export function clauseBelow(narration: Narration, { speech }: Setting): Attribution | undefined {
  const last = narration.places[speech]?.last;
  return last === undefined ? undefined : tagBelow(narration, last);
}

/** "…," said Smith. */
export function clauseBehind(narration: Narration, setting: Setting): Attribution | undefined {
  const { speech, tail } = setting;
  const { closed = false, family } = narration.speeches[speech]?.quotation ?? {};
  // Behind a block without marks another block begins, with a clause of its own.
  const mayHave = closed && (family !== 'block' || isSameBlock(narration, tail.start - 1, tail.start));
  const tag = mayHave ? tagBehind(narration, tail) : undefined;
  // "…", luidt de reactie van Smith.
  const isUtterance =
    tag?.source.kind === 'noun' && narration.pack.lexicon.utteranceNouns.has(tag.source.head);
  return isUtterance ? (utteranceBehind(narration, setting) ?? tag) : tag;
}

/** So many words may part two quotations that one clause attributes. */
const SHARED_REACH = 12;

/** So many quotations one clause attributes. */
const MOST_SHARED = 4;

/** "…" to find "…" and "…", said Smith: the clause behind the last of the sentence's quotations that stand near each other. */
export function clauseBehindNext(narration: Narration, setting: Setting): Attribution | undefined {
  let { speech, tail } = setting;
  for (let shared = 1; shared < MOST_SHARED; shared++) {
    const next = settingOf(narration, speech + 1);
    const mayBeShared =
      next && (isSameBlock(narration, setting.first, next.first) || isDashed(narration, setting.speech));
    if (!mayBeShared || next.first !== tail.end || tail.end - tail.start > SHARED_REACH) return undefined;
    const clause = clauseBehind(narration, next) ?? lateTag(narration, next);
    // A verb without a subject goes on with what stands before its own quotation.
    if (clause) return clause.source.kind === 'pronoun' && clause.source.word === '' ? undefined : clause;
    ({ speech, tail } = next);
  }
  return undefined;
}

/** "…" contre Jones, a déclaré Smith: not "…", selon Smith, which tells of its own quotation alone. */
function lateTag(narration: Narration, { tail }: Setting): Attribution | undefined {
  const tag = sourceLate(narration, tail);
  return tag?.pattern === 'after' ? tag : undefined;
}

function isSameBlock({ slots }: Narration, one: number, two: number): boolean {
  return slots[one]?.block === slots[two]?.block;
}

/** Behind dashes a speaker's paragraphs follow one another; not the one that the paragraph before introduces. */
function isDashed({ speeches, places, slots, tokens }: Narration, speech: number): boolean {
  const before = slots[(places[speech]?.first ?? 0) - 1];
  return speeches[speech]?.quotation.family === 'dash' && tokens[before?.token ?? -1]?.kind !== 'colon';
}

/** "Smith, “…” and “…”, said Jones": the same within a sentence; where verbs stand second, the one before has rather said it. */
export function clauseBehindScraps(narration: Narration, setting: Setting): Attribution | undefined {
  return narration.pack.grammar.verbSecond ? undefined : clauseBehindNext(narration, setting);
}

/** "…" is the warning of Smith; "…". That is what Smith said. */
export function utteranceBehind(narration: Narration, { speech, tail }: Setting): Attribution | undefined {
  const last = narration.places[speech]?.last ?? -1;
  return (
    utteranceAt(narration, tail.start, tail.end) ??
    whatIsToldBy(narration, tail.start, tail.end) ??
    nextSentenceTag(narration, last)
  );
}

/** Smith added: "…". */
export function colon(narration: Narration, { lead }: Setting): Attribution | undefined {
  return tokenAt(narration, lead.end - 1)?.kind === 'colon' ? introducedBy(narration, lead) : undefined;
}

/** The same where a verb before the colon tells who speaks; not "I remember saying: …", nor "Es gibt ein Problem: …". */
export function verbBeforeColon(narration: Narration, setting: Setting): Attribution | undefined {
  const found = colon(narration, setting);
  if (found?.pattern !== 'colon') return undefined;
  const { source } = found;
  const { firstPersonPronouns, neuterPronouns } = narration.pack.lexicon;
  const isNobody =
    source.kind === 'pronoun' && (firstPersonPronouns.has(source.word) || neuterPronouns.has(source.word));
  return isNobody ? undefined : found;
}

/** He wrote, "…", the prosecutor said: who spoke stands nearer than who tells of it. */
export function verbRightBefore(narration: Narration, setting: Setting): Attribution | undefined {
  const { lead } = setting;
  const { masculineMarks, feminineMarks } = narration.pack.lexicon;
  let last = lead.end - 1 - (tokenAt(narration, lead.end - 1)?.kind === 'comma' ? 1 : 0);
  // "asked her “…?”"
  if (masculineMarks.has(wordAt(narration, last)) || feminineMarks.has(wordAt(narration, last))) last--;
  if (
    !narration.pack.lexicon.reportingVerbs.has(wordAt(narration, last)) ||
    !clauseBehind(narration, setting)
  )
    return undefined;
  const verb = verbBefore(narration, lead);
  const isTold = verb?.pattern === 'before' || verb?.pattern === 'nobody';
  return isTold && verb.slots.end >= last ? verb : undefined;
}

/** The paragraph before ends in a colon. */
export function colonOfLastBlock(narration: Narration, { first }: Setting): Attribution | undefined {
  return introducedByLastBlock(narration, first);
}

/** The heading above names whose words stand below. */
export function labelAbove(narration: Narration, { first }: Setting): Attribution | undefined {
  return headingLabel(narration, first);
}

/** "Smith said that …", "according to Smith, …": the nearer one. */
export function clauseOrSourceBefore(narration: Narration, { lead }: Setting): Attribution | undefined {
  const verb = verbBefore(narration, lead);
  const source = sourceIn(narration, lead);
  return isNearer(source, verb?.slots) ? source : (verb ?? source);
}

function isNearer(source: Attribution | undefined, verb: Span | undefined): boolean {
  return source !== undefined && verb !== undefined && source.slots.start > verb.end;
}

/** "…", according to Smith; or a clause that comes late in the sentence. */
export function sourceBehind(narration: Narration, { tail }: Setting): Attribution | undefined {
  return sourceLate(narration, tail);
}

/** No verb of saying: whom the sentence is about. */
export function sentenceSubject(narration: Narration, { lead }: Setting): Attribution | undefined {
  return subjectBefore(narration, lead);
}

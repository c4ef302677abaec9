/** The clause before a quote: a verb of saying with its subject, a colon, or a subject alone. */

import { findSubject } from '../syntax/find-subject.ts';
import { firstSubject } from '../syntax/first-subject.ts';
import { verbLeadingTo } from '../syntax/led-infinitive.ts';
import { readSubject } from '../syntax/read-subject.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import { isPastForm } from '../syntax/tag.ts';
import { standsInPaper } from '../syntax/verb-group.ts';
import { isInfinitiveOfSaying, isInfinitive as isInfinitiveWord } from '../text/infinitive.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { behindAs } from './behind-as.ts';
import { isImagined, isNounHere, isOfReader, isPassive, isRelative, isVerb, WEAK_REACH } from './cues.ts';
import { isIndirectSpeech } from './indirect-speech.ts';
import { attribution, nobody } from './make-attribution.ts';
import { type Narration, sentenceAt, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** Before a quote, no more slots of its sentence are read. */
export const LEAD_REACH = 150;

/** Behind a quote, the main clause begins within so many slots. */
const MAIN_REACH = 12;

/** Behind "When asked" the question stands at once. */
const ASKED_REACH = 2;

/** A verb of a relative clause reports what stands right behind it. */
const RELATIVE_REACH = 4;

/** The last verb of saying before the quote that has a subject. */
export function verbBefore(narration: Narration, lead: Span): Attribution | undefined {
  for (let at = lead.end - 1; at >= lead.start; at--) {
    const found = reports(narration, at) ? byVerb(narration, at, lead) : byInfinitive(narration, at, lead);
    if (found) return found;
  }
  return undefined;
}

/** The clause of a verb of saying, unless the quote is too far from it, or nobody its subject. */
function byVerb(narration: Narration, at: number, lead: Span): Attribution | undefined {
  const { verbBeforeSubject } = narration.pack.grammar;
  const { subordinators } = narration.pack.lexicon;
  if (lead.end - at > reachOf(narration, lead, at)) return undefined;
  const agent = passiveAgent(narration, at, lead.end);
  const passive = !agent && (isPassive(narration, at) || isDescribed(narration, at));
  const source = agent ?? findSubject(narration, at, lead.start, verbBeforeSubject ? lead.end : at);
  if (source && isTold(narration, source, at, lead.start)) return undefined;
  if (source && !isToldOfMe(narration, source))
    return isImagined(narration, at)
      ? nobody(narration, at)
      : attribution(narration, passive ? 'nobody' : 'before', source, at, at);
  // "When asked “…?”"
  const isNear = subordinators.has(wordAt(narration, lead.start)) && lead.end - at <= ASKED_REACH;
  const opens = at === lead.start || (at === lead.start + 1 && isNear);
  return !source && opens ? byOpener(narration, { ...lead, start: at }) : undefined;
}

/** "Jane Smith se apresuró a aclarar que “…”": the subject of the verb that leads to an infinitive. */
function byInfinitive(narration: Narration, at: number, { start }: Span): Attribution | undefined {
  const verb = verbLeadingTo(narration, at, start);
  const source = verb < 0 ? undefined : findSubject(narration, verb, start, verb);
  return source && attribution(narration, 'before', source, verb, at);
}

/** "The bank says Smith began “…”": where the verb reports only beside a quote, the words are of whoever tells of it. */
function isTold(narration: Narration, { slots }: Source, verb: number, bound: number): boolean {
  const { weakReportingVerbs, reportingVerbs, relativePronouns } = narration.pack.lexicon;
  const before = relativePronouns.has(wordAt(narration, slots.start - 1)) ? slots.start - 2 : slots.start - 1;
  return (
    slots.start > bound &&
    slots.start < verb &&
    weakReportingVerbs.has(wordAt(narration, verb)) &&
    reportingVerbs.has(wordAt(narration, before)) &&
    reports(narration, before)
  );
}

/** The sentence opens with the verb: inverted, or a participle ("Asked …"), whose subject hears. */
function byOpener(narration: Narration, { start, end }: Span): Attribution | undefined {
  const inverted = opensInverted(narration, start, end);
  if (inverted) return attribution(narration, 'before', inverted, start, start);
  return narration.pack.grammar.participleOpenersHear
    ? (opensMainClause(narration, start, end) ?? nobody(narration, start))
    : undefined;
}

/** A verb of saying that may have a subject. */
function reports(narration: Narration, at: number): boolean {
  if (!isVerb(narration, at) || isNounHere(narration, at) || isInfinitive(narration, at)) return false;
  if (isOfReader(narration, at) || standsInPaper(narration, at)) return false;
  return !isImpersonal(narration, at) && !leadsElsewhere(narration, at);
}

/** "non si fa attendere", but "fa notare": what makes somebody do something else. */
function leadsElsewhere({ pack, ...row }: Narration, at: number): boolean {
  const next = wordAt(row, at + 1);
  return (
    pack.lexicon.causativeVerbs.has(wordAt(row, at)) &&
    isInfinitiveWord(next, pack) &&
    !isInfinitiveOfSaying(next, pack)
  );
}

/** "se les acusa de", "gli si rimprovera": of whom it is said stands beside "one"; who says it does not. But "se lo dijo": told him so. */
function isImpersonal({ pack, ...row }: Narration, at: number): boolean {
  const { impersonalPronouns, objectClitics, anaphoricOpeners } = pack.lexicon;
  const [first, second] = [wordAt(row, at - 2), wordAt(row, at - 1)];
  const isOne = impersonalPronouns.has(first) !== impersonalPronouns.has(second);
  return isOne && objectClitics.has(first) && objectClitics.has(second) && !anaphoricOpeners.has(second);
}

/** "accusato Smith di aver detto": where verbs need no subject, an infinitive has none. */
function isInfinitive({ pack, ...row }: Narration, at: number): boolean {
  return pack.grammar.dropsSubjects && pack.lexicon.perfectParticiples.has(wordAt(row, at - 1));
}

/** So far before a quote a verb may stand that reports it. */
function reachOf(narration: Narration, lead: Span, at: number): number {
  if (isRelative(narration, at)) return RELATIVE_REACH;
  const { reportingVerbs, reportingParticiples, relativePronouns } = narration.pack.lexicon;
  const word = wordAt(narration, at);
  // "believes that …", "As Smith puts it, …": with its clause behind it, the verb reports as far as any.
  const isWeak =
    behindAs(narration, lead.start, at) === lead.start &&
    !reportingVerbs.has(word) &&
    !reportingParticiples.has(word) &&
    !relativePronouns.has(wordAt(narration, at + 1));
  return isWeak ? WEAK_REACH : LEAD_REACH;
}

/** "Wrote one reader, “…”", "Said Smith: “…”", "Kata dia, “…”": the verb opens the sentence, and its subject goes up to the quote. */
function opensInverted(narration: Narration, verb: number, end: number): Source | undefined {
  const { reportingVerbs, reportingParticiples } = narration.pack.lexicon;
  const word = wordAt(narration, verb);
  if (!reportingVerbs.has(word) || reportingParticiples.has(word)) return undefined;
  const subject = readSubject(narration, verb + 1, end);
  const mark = tokenAt(narration, end - 1)?.kind;
  if (!subject || (mark !== 'comma' && mark !== 'colon')) return undefined;
  const speaks = subject.kind !== 'noun' || isSpeakerNoun(narration, subject.head);
  const goesUpToQuote = subject.slots.end === end - 1 || isToldHow(narration, subject, end);
  return goesUpToQuote && speaks ? subject : undefined;
}

/** "Said Smith on Twitter:", "Says Smith, summing up the day, “…”": behind a person, where or how it was said. */
function isToldHow(narration: Narration, { slots, kind }: Source, end: number): boolean {
  const { prepositions, reportingVerbs } = narration.pack.lexicon;
  const { names } = narration.pack;
  const behind = tokenAt(narration, slots.end);
  if (kind !== 'name' || !behind) return false;
  if (behind.kind !== 'comma' && !prepositions.has(behind.lower) && !names.dates.has(behind.lower))
    return false;
  for (let at = slots.end; at < end; at++) if (reportingVerbs.has(wordAt(narration, at))) return false;
  return true;
}

/** "Declaring '…' at stake, Smith has gone": whom the clause behind the quote is about. */
function opensMainClause(narration: Narration, participle: number, speech: number): Attribution | undefined {
  if (!narration.pack.lexicon.reportingParticiples.has(wordAt(narration, participle))) return undefined;
  const { end } = sentenceAt(narration, participle);
  for (let at = speech; at < Math.min(end, speech + MAIN_REACH); at++) {
    if (!endsInComma(narration, at)) continue;
    const subject = readSubject(narration, at + 1, end);
    if (subject?.slots.start !== at + 1) return undefined;
    const speaks = subject.kind !== 'noun' || isSpeakerNoun(narration, subject.head);
    return speaks ? attribution(narration, 'before', subject, participle, participle) : undefined;
  }
  return undefined;
}

/** A comma, or a quote with one inside its marks. */
function endsInComma(narration: Narration, slot: number): boolean {
  const speech = narration.speeches[narration.slots[slot]?.speech ?? -1];
  return speech ? speech.ending === 'comma' : tokenAt(narration, slot)?.kind === 'comma';
}

/** "When my teacher reported that I could read “…”": who tells it stands before; the teller's own words of somebody else's. */
function isToldOfMe({ pack, ...narration }: Narration, { kind, slots }: Source): boolean {
  const { firstPersonPronouns, relativePronouns, reportingVerbs } = pack.lexicon;
  return (
    kind === 'pronoun' &&
    firstPersonPronouns.has(wordAt(narration, slots.start)) &&
    relativePronouns.has(wordAt(narration, slots.start - 1)) &&
    reportingVerbs.has(wordAt(narration, slots.start - 2))
  );
}

/** "Smith, described as “…”, lives": by whom is not told. */
function isDescribed({ pack, ...row }: Narration, verb: number): boolean {
  return (
    tokenAt(row, verb - 1)?.kind === 'comma' && pack.lexicon.quotativeParticles.has(wordAt(row, verb + 1))
  );
}

/** "was described by X as “…”", "was described as “…” by X". */
function passiveAgent(narration: Narration, verb: number, end: number): Source | undefined {
  const { agentPrepositions } = narration.pack.lexicon;
  if (agentPrepositions.has(wordAt(narration, verb + 1))) return readSubject(narration, verb + 2, end);
  const behind = narration.pack.grammar.verbBeforeSubject || !isPassive(narration, verb) ? -1 : end + 1;
  return agentPrepositions.has(wordAt(narration, behind))
    ? readSubject(narration, behind + 1, sentenceAt(narration, verb).end)
    : undefined;
}

/** No verb of saying: whom the sentence speaks of. "Huber habe “…”" is told of him by somebody else; "Er habe “…”" by himself. */
export function subjectBefore(narration: Narration, lead: Span): Attribution | undefined {
  const source = subjectInRelative(narration, lead) ?? firstSubject(narration, lead.start, lead.end);
  if (!source || (source.kind === 'noun' && !isSpeakerNoun(narration, source.head))) return undefined;
  if (source.kind !== 'pronoun' && isIndirectSpeech(narration, lead)) return undefined;
  const charge = chargeBehind(narration, source);
  return charge < 0 ? attribution(narration, 'sentence-subject', source) : nobody(narration, charge);
}

/** "Smith was charged with “…”", but "Smith was delighted with “…”": the slot of the verb; -1 where none is. */
function chargeBehind(narration: Narration, { slots }: Source): number {
  const { passiveAuxiliaries, linkingPrepositions, feelingParticiples } = narration.pack.lexicon;
  const verb = slots.end + 1;
  const isCharge =
    passiveAuxiliaries.has(wordAt(narration, slots.end)) &&
    isPastForm(narration, verb) &&
    !feelingParticiples.has(wordAt(narration, verb)) &&
    linkingPrepositions.has(wordAt(narration, verb + 1));
  return isCharge ? verb : -1;
}

/** "a letter in which Smith urged them to “…”": within the clause, its own subject, not the sentence's. */
function subjectInRelative(narration: Narration, { start, end }: Span): Source | undefined {
  const { grammar, lexicon } = narration.pack;
  if (grammar.verbBeforeSubject || grammar.verbSecond) return undefined;
  for (let at = end - 1; at > start && tokenAt(narration, at)?.kind === 'word'; at--) {
    const isTied = lexicon.prepositions.has(wordAt(narration, at - 1));
    if (!isTied || !lexicon.relativePronouns.has(wordAt(narration, at))) continue;
    const subject = readSubject(narration, at + 1, end);
    return subject?.kind === 'name' ? subject : undefined;
  }
  return undefined;
}

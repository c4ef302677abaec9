/** The clause behind a quote: "said X", "X said", "X, a planner, said". */

import { leadsToInfinitive } from '../syntax/adjunct.ts';
import { behindAdverbial } from '../syntax/behind-adverbial.ts';
import { silent } from '../syntax/carried-subject.ts';
import { infinitiveLedBy } from '../syntax/led-infinitive.ts';
import { phraseFrom } from '../syntax/phrase-from.ts';
import { phraseTo } from '../syntax/phrase-to.ts';
import { readSubject } from '../syntax/read-subject.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import { subjectBehind } from '../syntax/subject-behind.ts';
import { isContentWord } from '../syntax/tag.ts';
import { mayStandBetween } from '../syntax/verb-group.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { behindAs } from './behind-as.ts';
import { bodyOfVoices } from './body-of-voices.ts';
import { citedBehind } from './cited-behind.ts';
import { isImagined, isPassive, isVerb, lastVerb, WEAK_REACH } from './cues.ts';
import { attribution, nobody } from './make-attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { postmodifiedSubject } from './postmodified-subject.ts';
import type { Source } from './source.ts';
import { ownerOfPredicate, subjectOfUnlistedVerb, unlistedVerbOf } from './unlisted-verb.ts';
import { verbBehindSubject } from './verb-behind-subject.ts';
import { verbFinalTag } from './verb-final-tag.ts';

/** Behind the quote: "said X", "X said", "X, a planner, said", "as X put it". */
export function tagBehind(narration: Narration, { start, end }: Span): Attribution | undefined {
  // "Smith hailed it as “…”; Jones called it “…”": a clause with a quote of its own.
  if (tokenAt(narration, start)?.text === ';' && (narration.slots[end]?.speech ?? -1) >= 0) return undefined;
  const final = verbFinalTag(narration, { start, end });
  if (final) return final;
  const mark = tokenAt(narration, start)?.kind;
  const isApart =
    mark === 'comma' || mark === 'dash' || (mark === 'colon' && opensThus(narration, start + 1));
  // Russian "«…», — сказала Jane Smith": a comma and a dash.
  const isDashed = mark === 'comma' && tokenAt(narration, start + 1)?.kind === 'dash';
  const at = isApart ? start + (isDashed ? 2 : 1) : start;
  const begin = behindAs(narration, at, end);
  const tag = clauseBehind(narration, { start, end }, begin);
  return tag && begin > at && saysElse(narration, tag, end) ? undefined : tag;
}

/** "…": così Jane Smith. "…": lo ha detto Jane Smith. */
function opensThus({ pack: { lexicon }, ...row }: Narration, at: number): boolean {
  const word = wordAt(row, at);
  return lexicon.thusAdverbs.has(word) || lexicon.anaphoricOpeners.has(word);
}

/** "… as Smith told them he would stay": a subject or an object of its own behind the verb, so it tells of no quote. */
function saysElse({ pack, ...row }: Narration, { slots }: Attribution, end: number): boolean {
  const { determiners, possessives } = pack.lexicon;
  const next = wordAt(row, slots.end);
  return slots.end < end && (determiners.has(next) || possessives.has(next));
}

/** @param begin first slot of the clause, behind the mark that parts it from the quote and what leads to it */
function clauseBehind(narration: Narration, { start, end }: Span, begin: number): Attribution | undefined {
  let at = begin;
  const cited = citedBehind(narration, at, end);
  if (cited) return cited;
  const thus = subjectOfThus(narration, at, end);
  if (thus) return attribution(narration, 'after', thus, at, at);
  while (at < end && mayStandBetween(narration, at) && !isVerb(narration, at)) at++;
  if (at > begin && !isVerb(narration, at)) at = behindAdverbial(narration, at, end);
  if (leadsToInfinitive(narration, at - 1, at)) at++;
  const behindAuxiliary = at;
  if (opensInfinitive(narration, begin, at)) return undefined;
  const led = ledBehind(narration, begin, at, end);
  if (led) return led;
  if (!isVerb(narration, at)) at = begin;
  if (isVerb(narration, at)) {
    const verb = lastVerb(narration, at, end);
    if (at > begin && isDoneTo(narration, verb)) return passive(narration, verb, end);
    const source =
      bodyOfVoices(narration, verb, end) ?? subjectBehind(narration, verb, end) ?? silent(narration, verb);
    if (source)
      return attribution(narration, 'after', relayedBehind(narration, verb, end) ?? source, at, verb);
    return isUnread(narration, verb, end) ? nobody(narration, verb) : undefined;
  }
  const hung = subjectOfUnlistedVerb(narration, at, end);
  if (hung) return { ...attribution(narration, 'after', hung, at, at), weak: true };
  const told = ownerOfPredicate(narration, start, end);
  if (told) return { ...attribution(narration, 'after', told, start, start), weak: true };
  const source = readSubject(narration, at, end) ?? behindPredicate(narration, at, behindAuxiliary, end);
  return source && verbBehind(narration, source, { start, end });
}

/** "…" to maintain a level: what it is for; nobody says so. */
function opensInfinitive({ pack, ...narration }: Narration, start: number, verb: number): boolean {
  const { prepositions, auxiliaries } = pack.lexicon;
  const marker = wordAt(narration, verb - 1);
  return (
    !pack.grammar.verbBeforeSubject && verb > start && prepositions.has(marker) && auxiliaries.has(marker)
  );
}

/** "…", se limitó a decir Jane Smith; "…", quiso destacar. */
function ledBehind(narration: Narration, start: number, at: number, end: number): Attribution | undefined {
  const isLed = at > start && !isVerb(narration, at);
  const verb = isLed && infinitiveLedBy(narration, at - 1, end) === at ? at - 1 : at;
  const infinitive = infinitiveLedBy(narration, verb, end);
  if (infinitive < 0 || isVerb(narration, verb)) return undefined;
  const source = subjectBehind(narration, infinitive, end) ?? silent(narration, verb);
  return source && attribution(narration, 'after', source, verb, infinitive);
}

/** The clause of a subject that stands before its verb. */
function verbBehind(narration: Narration, source: Source, { start, end }: Span): Attribution | undefined {
  if (source.kind === 'name' && signs(narration, start, source))
    return attribution(narration, 'signed', source);
  const whole = postmodifiedSubject(narration, source, end);
  if (whole) return whole;
  const mayBeApposed = source.kind !== 'noun' || isSpeakerNoun(narration, source.head);
  const verb = verbBehindSubject(
    narration,
    source.slots.end,
    mayBeApposed ? end : Math.min(end, source.slots.end + 3),
  );
  const unlisted = verb < 0 ? unlistedVerbOf(narration, start, source, end) : -1;
  if (unlisted >= 0) return { ...attribution(narration, 'after', source, unlisted, unlisted), weak: true };
  if (
    verb < 0 ||
    !(
      narration.pack.lexicon.reportingVerbs.has(wordAt(narration, verb)) ||
      verb < source.slots.end + WEAK_REACH
    )
  )
    return undefined;
  if (isImagined(narration, verb)) return nobody(narration, verb);
  if (isDoneTo(narration, verb)) return passive(narration, verb, end);
  return attribution(narration, 'after', relayedBehind(narration, verb, end) ?? source, verb, verb);
}

/** "…" Smith was asked; but "is quoted as saying", "is reported to have said". */
function isDoneTo(narration: Narration, verb: number): boolean {
  const { quotativeParticles, prepositions, auxiliaries } = narration.pack.lexicon;
  const next = wordAt(narration, verb + 1);
  const isRelayed = quotativeParticles.has(next) || (prepositions.has(next) && auxiliaries.has(next));
  return narration.pack.grammar.participleOpenersHear && isPassive(narration, verb) && !isRelayed;
}

/** By whom, where that is told. */
function passive(narration: Narration, verb: number, end: number): Attribution {
  const isTold = narration.pack.lexicon.agentPrepositions.has(wordAt(narration, verb + 1));
  const agent = isTold ? phraseFrom(narration, verb + 2, end) : undefined;
  return agent ? attribution(narration, 'after', agent, verb, verb) : nobody(narration, verb);
}

/** "…", così Jane Smith; "…", così la sindaca: somebody behind "so", and no verb. */
export function subjectOfThus(narration: Narration, at: number, end: number): Source | undefined {
  const { thusAdverbs, auxiliaries } = narration.pack.lexicon;
  if (!thusAdverbs.has(wordAt(narration, at))) return undefined;
  const source = readSubject(narration, at + 1, end);
  if (!source || source.kind === 'pronoun' || source.slots.end > end) return undefined;
  if (source.kind === 'noun' && !isOffice(narration, source, at + 1)) return undefined;
  const behind = wordAt(narration, source.slots.end);
  return auxiliaries.has(behind) || isContentWord(narration, source.slots.end) ? undefined : source;
}

/** Behind its article. */
function isOffice(row: Narration, { head }: Source & { readonly kind: 'noun' }, at: number): boolean {
  return isSpeakerNoun(row, head) && row.pack.lexicon.determiners.has(wordAt(row, at));
}

/** "said 7of9": whoever stands behind the verb has a name that cannot be read; nobody else is meant. */
function isUnread(narration: Narration, verb: number, end: number): boolean {
  const next = tokenAt(narration, verb + 1);
  const isName = next?.kind === 'sign' || next?.kind === 'number' || next?.capital;
  return (
    narration.pack.grammar.speakerRightBehindVerb &&
    narration.pack.lexicon.reportingVerbs.has(wordAt(narration, verb)) &&
    verb + 1 < end &&
    isName === true
  );
}

/** So many words may stand between "quoted" and "as saying". */
const RELAY_REACH = 8;

/** "…, Smith quoted her client as saying": the client speaks. */
function relayedBehind(narration: Narration, verb: number, end: number): Source | undefined {
  const { pack } = narration;
  for (let at = verb + 2; at < Math.min(end - 1, verb + RELAY_REACH); at++) {
    if (
      !pack.lexicon.quotativeParticles.has(wordAt(narration, at)) ||
      !pack.lexicon.reportingParticiples.has(wordAt(narration, at + 1))
    )
      continue;
    const source = phraseTo(narration, at - 1, verb + 1);
    return source?.kind === 'noun' && !isSpeakerNoun(narration, source.head) ? undefined : source;
  }
  return undefined;
}

/** Behind words that lead to a verb ("has also"); behind a form of "be" stands no subject but a name. */
function behindPredicate(narration: Narration, from: number, at: number, end: number): Source | undefined {
  const source = readSubject(narration, at, end);
  for (let slot = from; slot < at; slot++)
    if (source?.kind === 'noun' && narration.pack.lexicon.passiveAuxiliaries.has(wordAt(narration, slot)))
      return undefined;
  return source;
}

/** "…" – Jane Smith, Leeds: a dash, then a name up to the paragraph's end. */
function signs(narration: Narration, start: number, source: Source): boolean {
  const behind = tokenAt(narration, source.slots.end);
  const leads = tokenAt(narration, start)?.kind === 'dash';
  return (
    leads &&
    (behind === undefined ||
      behind.kind === 'comma' ||
      (behind.kind === 'stop' && isLast(narration, source.slots.end)) ||
      behind.block !== narration.tokens[narration.slots[start]?.token ?? 0]?.block)
  );
}

function isLast({ slots }: Narration, at: number): boolean {
  return slots[at + 1]?.block !== slots[at]?.block;
}

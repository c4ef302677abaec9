/** The clause behind a quote: "said X", "X said", "X, a planner, said". */
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { mayStandBetween } from './between.ts';
import { isImagined, isSaid, isVerb, lastVerb, WEAK_REACH } from './cues.ts';
import { silent } from './find-subject.ts';
import { attribution, nobody } from './make-attribution.ts';
import { readPhrase } from './read-phrase.ts';
import { readPhraseBack } from './read-phrase-back.ts';
import { readSubject } from './read-subject.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import type { Source } from './source.ts';
import { isSpeakerNoun } from './speaker-words.ts';
import { subjectBehind } from './subject-behind.ts';
import { subjectOfUnlistedVerb } from './unlisted-verb.ts';

/** How far behind a quote its verb may stand, apposition and all. */
const TAG_REACH = 45;

/** Behind the quote: "said X", "X said", "X, a planner, said". */
export function tagBehind(scene: Scene, { start, end }: Span): Attribution | undefined {
  const { pack } = scene;
  let at = start;
  if (tokenAt(scene, at)?.kind === 'comma' || tokenAt(scene, at)?.kind === 'dash') at++;
  const begin = at;
  while (at < end && mayStandBetween(scene, at) && !isVerb(scene, at)) at++;
  const behindAuxiliary = at;
  if (!isVerb(scene, at)) at = begin;
  if (isVerb(scene, at)) {
    const verb = lastVerb(scene, at, end);
    const source = subjectBehind(scene, verb, end) ?? silent(scene, verb);
    if (source) return attribution(scene, 'after', relayedBehind(scene, verb, end) ?? source, at, verb);
    return isUnread(scene, verb, end) ? nobody(scene, verb) : undefined;
  }
  const hung = subjectOfUnlistedVerb(scene, at, end);
  if (hung) return { ...attribution(scene, 'after', hung, at, at), weak: true };
  const source = readSubject(scene, at, end) ?? behindPredicate(scene, at, behindAuxiliary, end);
  if (!source) return undefined;
  if (source.kind === 'name' && signs(scene, start, source)) return attribution(scene, 'signed', source);
  const mayBeApposed = source.kind !== 'noun' || isSpeakerNoun(scene, source.head);
  const verb = verbOf(scene, source.slots.end, mayBeApposed ? end : Math.min(end, source.slots.end + 3));
  if (verb < 0 || !(pack.says.has(wordAt(scene, verb)) || verb < source.slots.end + WEAK_REACH))
    return undefined;
  if (isImagined(scene, verb)) return nobody(scene, verb);
  return attribution(scene, 'after', relayedBehind(scene, verb, end) ?? source, verb, verb);
}

/** "said 7of9": whoever stands behind the verb has a name that cannot be read; nobody else is meant. */
function isUnread(scene: Scene, verb: number, end: number): boolean {
  const next = tokenAt(scene, verb + 1);
  const isName = next?.kind === 'sign' || next?.kind === 'number' || next?.capital;
  return !scene.pack.inverts && scene.pack.says.has(wordAt(scene, verb)) && verb + 1 < end && isName === true;
}

/** So many words may stand between "quoted" and "as saying". */
const RELAY_REACH = 8;

/** "…, Smith quoted her client as saying": the client speaks. */
function relayedBehind(scene: Scene, verb: number, end: number): Source | undefined {
  const { pack } = scene;
  for (let at = verb + 2; at < Math.min(end - 1, verb + RELAY_REACH); at++) {
    if (!pack.quotative.has(wordAt(scene, at)) || !pack.saying.has(wordAt(scene, at + 1))) continue;
    const source = readPhraseBack(scene, at - 1, verb + 1);
    return source?.kind === 'noun' && !isSpeakerNoun(scene, source.head) ? undefined : source;
  }
  return undefined;
}

/** Behind words that lead to a verb ("has also"); behind a form of "be" stands no subject but a name. */
function behindPredicate(scene: Scene, from: number, at: number, end: number): Source | undefined {
  const source = readSubject(scene, at, end);
  for (let slot = from; slot < at; slot++)
    if (source?.kind === 'noun' && scene.pack.passives.has(wordAt(scene, slot))) return undefined;
  return source;
}

/** "…" – Jane Smith, Leeds: a dash, then a name up to the paragraph's end. */
function signs(scene: Scene, start: number, source: Source): boolean {
  const behind = tokenAt(scene, source.slots.end);
  const leads = tokenAt(scene, start)?.kind === 'dash';
  return (
    leads &&
    (behind === undefined ||
      behind.kind === 'comma' ||
      (behind.kind === 'stop' && isLast(scene, source.slots.end)) ||
      behind.block !== scene.tokens[scene.slots[start]?.token ?? 0]?.block)
  );
}

function isLast({ slots }: Scene, at: number): boolean {
  return slots[at + 1]?.block !== slots[at]?.block;
}

/** The verb of a subject that ended before a slot: at once, or behind an apposition. */
function verbOf(scene: Scene, from: number, end: number): number {
  let at = from;
  let commas = 0;
  const limit = Math.min(end, from + TAG_REACH);
  if (tokenAt(scene, at)?.kind === 'bracket') at = behindBracket(scene, at, limit);
  // "Jane Smith of the North Bank, wrote"
  if (scene.pack.ties.has(wordAt(scene, at))) at = readPhrase(scene, at + 1, limit)?.slots.end ?? at;
  while (at < limit && mayStandBetween(scene, at) && !isVerb(scene, at)) at++;
  if (isVerb(scene, at)) return at;
  if (tokenAt(scene, at)?.kind !== 'comma') return -1;
  for (; at < limit; at++) {
    const token = tokenAt(scene, at);
    if (!token || token.kind === 'stop') return -1;
    if (commas > 0 && isSaid(scene, at) && !scene.pack.who.has(wordAt(scene, at - 1)))
      return hasOwnSubject(scene, at, from) ? -1 : at;
    if (token.kind !== 'comma') continue;
    if (++commas > 6) return -1;
  }
  return -1;
}

/** "…, she said": another subject stands right before the verb, behind a comma. */
function hasOwnSubject(scene: Scene, verb: number, bound: number): boolean {
  let at = verb - 1;
  while (at >= bound && mayStandBetween(scene, at)) at--;
  const phrase = readPhraseBack(scene, at, bound);
  if (phrase?.kind === 'pronoun') return true;
  const before = phrase && tokenAt(scene, phrase.slots.start - 1)?.kind;
  return phrase?.kind === 'name' && before === 'comma';
}

function behindBracket(scene: Scene, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (tokenAt(scene, at)?.kind === 'bracket') return at + 1;
  return from;
}

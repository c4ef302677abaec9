/** The attribution in a speech's own sentence: a clause behind it, a clause before it, a source. */
import type { Person } from '../people/person.ts';
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { sourceAt } from './find-source.ts';
import { findSubject, firstSubject, mayStandBetween, silent } from './find-subject.ts';
import { isSpeakerNoun, readPhrase, readPhraseBack, readSubject, type Source } from './noun-phrase.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { subjectBehind } from './subject-behind.ts';
import { subjectOfUnlistedVerb } from './unlisted-verb.ts';

/** How far behind a quote its verb may stand, apposition and all. */
const TAG_REACH = 45;
/** Before a quote, no more slots of its sentence are read. */
const LEAD_REACH = 150;
/** A verb of a relative clause reports what stands right behind it. */
const RELATIVE_REACH = 4;
/** A verb that reports only beside a quote stands so near to it. */
const WEAK_REACH = 6;

/** The surest of what the sentence offers. */
export function attributeLocally(scene: Scene, speech: number): Attribution | undefined {
  const place = scene.places[speech];
  if (!place || place.first < 0) return undefined;
  const before = sentenceAt(scene, place.first);
  const behind = sentenceAt(scene, place.last);
  const lead = { start: Math.max(before.start, place.first - LEAD_REACH), end: place.first };
  const tail = { start: place.last + 1, end: nextSpeech(scene, place.last + 1, behind.end) };
  const isColon = tokenAt(scene, place.first - 1)?.kind === 'colon';
  if (scene.speeches[speech]?.quotation.family === 'turn') return turnOf(scene, lead);
  if (isColon) return introducedBy(scene, lead);
  const tag = scene.speeches[speech]?.quotation.closed ? tagBehind(scene, tail) : undefined;
  if (tag) return tag;
  if (lead.end === lead.start) return introducedByLastBlock(scene, place.first) ?? sourceBehind(scene, tail);
  const verb = verbBefore(scene, lead);
  const source = sourceIn(scene, lead);
  const nearer = verb && source && source.slots.start > verb.slots.end ? source : (verb ?? source);
  return nearer ?? sourceBehind(scene, tail) ?? subjectBefore(scene, lead);
}

function sentenceAt({ slots, sentences }: Scene, slot: number): Span {
  return sentences[slots[slot]?.sentence ?? -1] ?? { start: slot, end: slot + 1 };
}

function nextSpeech({ slots }: Scene, from: number, end: number): number {
  for (let at = from; at < end; at++) if ((slots[at]?.speech ?? -1) >= 0) return at;
  return end;
}

/** Whose turn it is in an interview: the label's, or under a bare "A" whom the article is about. */
function turnOf(scene: Scene, label: Span): Attribution | undefined {
  const named = readPhrase(scene, label.start, label.end);
  const isMark = scene.pack.interview.has(wordAt(scene, label.start));
  if (named?.kind === 'name' && !isMark) return attribution(scene, 'turn', named);
  const { persons } = scene.people;
  const central = persons
    .filter(({ kind }) => kind === 'person')
    .reduce<Person | undefined>(
      (best, person) => (best && best.mentions.length >= person.mentions.length ? best : person),
      undefined,
    );
  return central && attribution(scene, 'turn', { kind: 'name', mention: central.mention, slots: label });
}

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
    if (source) return attribution(scene, 'after', source, at, verb);
    return undefined;
  }
  const hung = subjectOfUnlistedVerb(scene, at, end);
  if (hung) return { ...attribution(scene, 'after', hung, at, at), weak: true };
  const source = readSubject(scene, at, end) ?? readSubject(scene, behindAuxiliary, end);
  if (!source) return undefined;
  if (source.kind === 'name' && signs(scene, start, source)) return attribution(scene, 'signed', source);
  const mayBeApposed = source.kind !== 'noun' || isSpeakerNoun(scene, source.head);
  const verb = verbOf(scene, source.slots.end, mayBeApposed ? end : Math.min(end, source.slots.end + 3));
  if (verb < 0 || !(pack.says.has(wordAt(scene, verb)) || verb < source.slots.end + WEAK_REACH))
    return undefined;
  return attribution(scene, 'after', source, verb, verb);
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

function isSaid(scene: Scene, at: number): boolean {
  return (
    isVerb(scene, at) &&
    scene.pack.says.has(wordAt(scene, at)) &&
    !isNounHere(scene, at) &&
    !isPassive(scene, at)
  );
}

function behindBracket(scene: Scene, from: number, end: number): number {
  for (let at = from + 1; at < end; at++) if (tokenAt(scene, at)?.kind === 'bracket') return at + 1;
  return from;
}

/** Before a colon: the last verb with a subject, else the sentence's subject. */
function introducedBy(scene: Scene, lead: Span): Attribution | undefined {
  const byVerb = verbBefore(scene, lead);
  if (byVerb) return byVerb.pattern === 'hearer' ? byVerb : { ...byVerb, pattern: 'colon', weak: false };
  const bySource = sourceIn(scene, lead);
  if (bySource) return bySource;
  const subject = firstSubject(scene, lead.start, lead.end - 1);
  return subject && attribution(scene, 'introduced', subject, lead.end - 1, lead.end - 1);
}

/** The block before ends in a colon: "Smith added:". */
function introducedByLastBlock(scene: Scene, first: number): Attribution | undefined {
  const before = first - 1;
  if (tokenAt(scene, before)?.kind !== 'colon' || scene.slots[before]?.block === scene.slots[first]?.block)
    return undefined;
  if ((scene.slots[first]?.block ?? 0) - (scene.slots[before]?.block ?? 0) > 1) return undefined;
  return introducedBy(scene, { start: sentenceAt(scene, before).start, end: before + 1 });
}

/** The last verb of saying before the quote that has a subject. */
function verbBefore(scene: Scene, lead: Span): Attribution | undefined {
  const { pack } = scene;
  for (let at = lead.end - 1; at >= lead.start; at--) {
    if (!isVerb(scene, at) || isNounHere(scene, at)) continue;
    const word = wordAt(scene, at);
    const weak = !pack.says.has(word) && !pack.saying.has(word);
    if (lead.end - at > (isRelative(scene, at) ? RELATIVE_REACH : weak ? WEAK_REACH : LEAD_REACH)) continue;
    const agent = passiveAgent(scene, at, lead.end);
    const passive = !agent && isPassive(scene, at);
    const source = agent ?? findSubject(scene, at, lead.start, pack.inverts ? lead.end : at);
    if (!source && at === lead.start && !pack.inverts) return asked(scene, at);
    if (source) return attribution(scene, passive ? 'hearer' : 'before', source, at, at);
  }
  return undefined;
}

/** A sentence that opens with a participle ("Asked …"): its subject hears. */
function asked(scene: Scene, at: number): Attribution {
  const { start = 0, end = 0, text = '' } = tokenAt(scene, at) ?? {};
  const source = { kind: 'pronoun', word: text.toLowerCase(), slots: { start: at, end: at + 1 } } as const;
  return { pattern: 'hearer', source, cue: { start, end }, slots: source.slots, weak: false };
}

/** "anybody who complains": what follows is rather said by the main clause. */
function isRelative(scene: Scene, at: number): boolean {
  return scene.pack.who.has(wordAt(scene, at - 1)) && tokenAt(scene, at - 2)?.kind !== 'comma';
}

/** "the report said": a form that is a noun elsewhere ("in a post", "the ruling") has an article before it. */
export function isNounHere(scene: Scene, at: number): boolean {
  const { pack } = scene;
  const before = wordAt(scene, at - 1);
  if (pack.who.has(before)) return false;
  // "by saying", "as saying"
  if (pack.saying.has(wordAt(scene, at))) return pack.articles.has(before) || pack.possessives.has(before);
  // "Det oplyser politiet": the word is a pronoun there.
  if (pack.inverts && pack.it.has(before)) return false;
  return pack.articles.has(before) || pack.possessives.has(before) || pack.prepositions.has(before);
}

export function isPassive(scene: Scene, at: number): boolean {
  const { pack } = scene;
  const before = wordAt(scene, at - 1);
  return pack.passives.has(before) && !pack.saying.has(wordAt(scene, at));
}

/** "was described by X as". */
function passiveAgent(scene: Scene, verb: number, end: number): Source | undefined {
  const next = verb + 1;
  return scene.pack.agent.has(wordAt(scene, next)) ? readPhrase(scene, next + 1, end) : undefined;
}

/** "according to X" before the quote: the last one. */
function sourceIn(scene: Scene, range: Span): Attribution | undefined {
  for (let at = range.end - 1; at >= range.start; at--) {
    const found = sourceAt(scene, at, range);
    if (found) return attribution(scene, 'according', found.source, found.cue.start, found.cue.end - 1);
  }
  return undefined;
}

/** The same behind the quote, or a clause that comes late: "… , Smith said" at the sentence's end. */
function sourceBehind(scene: Scene, tail: Span): Attribution | undefined {
  const source = sourceIn(scene, tail);
  if (source) return source;
  for (let at = tail.start; at < tail.end; at++) {
    if (tokenAt(scene, at)?.kind !== 'comma') continue;
    const tag = tagBehind(scene, { start: at + 1, end: tail.end });
    if (tag && endsClause(scene, tag.slots.end, tail.end)) return tag;
  }
  return undefined;
}

function endsClause(scene: Scene, at: number, end: number): boolean {
  const token = tokenAt(scene, at);
  return at >= end || token?.kind === 'stop' || token?.kind === 'comma';
}

/** No verb of saying: whom the sentence speaks of. */
function subjectBefore(scene: Scene, lead: Span): Attribution | undefined {
  const source = firstSubject(scene, lead.start, lead.end);
  if (!source || (source.kind === 'noun' && !isSpeakerNoun(scene, source.head))) return undefined;
  return attribution(scene, 'subject', source);
}

export function isVerb(scene: Scene, slot: number): boolean {
  const { pack } = scene;
  const token = tokenAt(scene, slot);
  if (token?.kind !== 'word' || (token.capital && !token.opens)) return false;
  return pack.says.has(token.lower) || pack.saying.has(token.lower) || pack.weaklySays.has(token.lower);
}

/** "a déclaré": the last of several verb forms in a row. */
function lastVerb(scene: Scene, at: number, end: number): number {
  let verb = at;
  while (verb + 1 < end && isVerb(scene, verb + 1)) verb++;
  return verb;
}

function attribution(
  scene: Scene,
  pattern: Attribution['pattern'],
  source: Source,
  cueFrom?: number,
  cueTo?: number,
): Attribution {
  const first = cueFrom === undefined ? undefined : tokenAt(scene, cueFrom);
  const last = cueTo === undefined ? undefined : tokenAt(scene, cueTo);
  const { pack } = scene;
  return {
    pattern,
    source,
    ...(first && last && { cue: { start: first.start, end: last.end } }),
    slots: {
      start: Math.min(source.slots.start, cueFrom ?? source.slots.start),
      end: Math.max(source.slots.end, (cueTo ?? 0) + 1),
    },
    weak: last !== undefined && pack.weaklySays.has(last.lower) && !pack.says.has(last.lower),
  };
}

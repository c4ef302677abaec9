/** The clause before a quote: a verb of saying with its subject, a colon, or a subject alone. */
import type { Span } from '../text/span.ts';
import type { Attribution } from './attribution.ts';
import { isImagined, isNounHere, isPassive, isRelative, isVerb, WEAK_REACH } from './cues.ts';
import { findSubject } from './find-subject.ts';
import { firstSubject } from './first-subject.ts';
import { attribution, nobody } from './make-attribution.ts';
import { mentionFrom } from './mention-at.ts';
import { readPhrase } from './read-phrase.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { name, noun, type Source } from './source.ts';
import { sourceIn } from './sources-beside.ts';
import { isSpeakerNoun } from './speaker-words.ts';

/** Before a quote, no more slots of its sentence are read. */
export const LEAD_REACH = 150;

/** A verb of a relative clause reports what stands right behind it. */
const RELATIVE_REACH = 4;

/** The last verb of saying before the quote that has a subject. */
export function verbBefore(scene: Scene, lead: Span): Attribution | undefined {
  const { pack } = scene;
  for (let at = lead.end - 1; at >= lead.start; at--) {
    if (!isVerb(scene, at) || isNounHere(scene, at)) continue;
    const word = wordAt(scene, at);
    // "believes that …": with its clause behind it, the verb reports as far as any.
    const isNear = !pack.says.has(word) && !pack.saying.has(word) && !pack.who.has(wordAt(scene, at + 1));
    if (lead.end - at > (isRelative(scene, at) ? RELATIVE_REACH : isNear ? WEAK_REACH : LEAD_REACH)) continue;
    const agent = passiveAgent(scene, at, lead.end);
    const passive = !agent && isPassive(scene, at);
    const source = agent ?? findSubject(scene, at, lead.start, pack.inverts ? lead.end : at);
    // A sentence that opens with a participle ("Asked …"): its subject hears.
    if (!source && at === lead.start && !pack.inverts) return nobody(scene, at);
    if (source && isImagined(scene, at)) return nobody(scene, at);
    if (source) return attribution(scene, passive ? 'hearer' : 'before', source, at, at);
  }
  return undefined;
}

/** Before a colon: the last verb with a subject, else the sentence's subject. */
export function introducedBy(scene: Scene, lead: Span): Attribution | undefined {
  const byVerb = verbBefore(scene, lead);
  if (byVerb) return byVerb.pattern === 'hearer' ? byVerb : { ...byVerb, pattern: 'colon', weak: false };
  const bySource = sourceIn(scene, lead);
  if (bySource) return bySource;
  const subject = firstSubject(scene, lead.start, lead.end - 1);
  const isThing = subject?.kind === 'noun' && !isSpeakerNoun(scene, subject.head);
  const speaker = isThing ? ownerOf(scene, subject.slots) : subject;
  if (!speaker) return someoneElse(scene, lead);
  return attribution(scene, 'introduced', speaker, lead.end - 1, lead.end - 1);
}

/** "The verdict of Jane Smith:", "Jane Smith’s verdict:": the person in a phrase about a thing. */
function ownerOf(scene: Scene, { start, end }: Span): Source | undefined {
  for (let at = start; at < end; at++) {
    const mention = mentionFrom(scene, at);
    if (mention && scene.people.personOf.get(mention)?.kind === 'person') return name(scene, mention, at);
  }
  return undefined;
}

/** "One of them said:", "Another added:": somebody, and nobody whom the article has named. */
function someoneElse(scene: Scene, lead: Span): Attribution | undefined {
  const { pack } = scene;
  const verb = lead.end - 2;
  if (!pack.indefinite.has(wordAt(scene, lead.start)) || !pack.says.has(wordAt(scene, verb)))
    return undefined;
  let end = lead.start + 1;
  while (end < verb && tokenAt(scene, end)?.kind === 'word') end++;
  return attribution(
    scene,
    'introduced',
    noun(scene, wordAt(scene, lead.start), lead.start, end),
    verb,
    verb,
  );
}

/** The block before ends in a colon: "Smith added:". */
export function introducedByLastBlock(scene: Scene, first: number): Attribution | undefined {
  const before = first - 1;
  if (tokenAt(scene, before)?.kind !== 'colon' || scene.slots[before]?.block === scene.slots[first]?.block)
    return undefined;
  if ((scene.slots[first]?.block ?? 0) - (scene.slots[before]?.block ?? 0) > 1) return undefined;
  return introducedBy(scene, { start: sentenceAt(scene, before).start, end: before + 1 });
}

/** "was described by X as". */
function passiveAgent(scene: Scene, verb: number, end: number): Source | undefined {
  const next = verb + 1;
  return scene.pack.agent.has(wordAt(scene, next)) ? readPhrase(scene, next + 1, end) : undefined;
}

/** No verb of saying: whom the sentence speaks of. */
export function subjectBefore(scene: Scene, lead: Span): Attribution | undefined {
  const source = firstSubject(scene, lead.start, lead.end);
  if (!source || (source.kind === 'noun' && !isSpeakerNoun(scene, source.head))) return undefined;
  return attribution(scene, 'subject', source);
}

export function sentenceAt({ slots, sentences }: Scene, slot: number): Span {
  return sentences[slots[slot]?.sentence ?? -1] ?? { start: slot, end: slot + 1 };
}

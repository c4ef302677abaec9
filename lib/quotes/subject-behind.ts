/** The subject behind its verb: "said Jane Smith", and in many languages "dijo ayer en Madrid a la prensa la ministra". */
import { mayStandBetween } from './find-subject.ts';
import { isSpeakerNoun, readSubject, type Source } from './noun-phrase.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';

/** So many words that are no subject may stand between. */
const REACH = 12;

/** @returns the first noun phrase that may be a subject; where verbs stand first, behind hearers, places and days */
export function subjectBehind(scene: Scene, verb: number, end: number): Source | undefined {
  const { pack } = scene;
  let at = verb + 1;
  while (at < end && mayStandBetween(scene, at)) at++;
  if (!pack.inverts) return readSubject(scene, at, end);
  for (const first = at; at < end && at < first + REACH; at++) {
    if (mayStandBetween(scene, at)) continue;
    if (tokenAt(scene, at)?.kind !== 'word') return undefined;
    const hangs = pack.prepositions.has(wordAt(scene, at)) || pack.oblique.has(wordAt(scene, at));
    const phrase = hangs ? undefined : readSubject(scene, at, end);
    if (phrase && isSubject(scene, phrase, at === first)) return phrase;
    if (pack.conjunctions.has(wordAt(scene, at)) || pack.who.has(wordAt(scene, at))) return undefined;
    if (hangs) at = endOfNoun(scene, at, end) - 1;
  }
  return undefined;
}

/** A bare word that cannot speak is none ("tajante"), nor is a thing far from the verb. */
function isSubject(scene: Scene, phrase: Source, near: boolean): boolean {
  if (phrase.kind !== 'noun' || isSpeakerNoun(scene, phrase.head)) return true;
  return near && scene.pack.articles.has(wordAt(scene, phrase.slots.start));
}

/** Behind the noun or the name that hangs on a preposition: "en una entrevista" in "en una entrevista la ministra". */
function endOfNoun(scene: Scene, from: number, end: number): number {
  const { pack } = scene;
  let at = from + 1;
  while (
    at < end &&
    (pack.prepositions.has(wordAt(scene, at)) ||
      pack.articles.has(wordAt(scene, at)) ||
      pack.oblique.has(wordAt(scene, at)) ||
      pack.possessives.has(wordAt(scene, at)))
  )
    at++;
  const mention = scene.mentionFrom.get(scene.slots[at]?.token ?? -1);
  return at + (mention ? mention.tokens.end - mention.tokens.start : 1);
}

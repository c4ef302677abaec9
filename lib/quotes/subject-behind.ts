/** The subject behind its verb: "said Jane Smith", and in many languages "dijo ayer en Madrid a la prensa la ministra". */
import { mayStandBetween } from './between.ts';
import { readSubject } from './read-subject.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { behindNoun, hangs, mayBeSubject } from './skip-phrase.ts';
import type { Source } from './source.ts';

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
    const phrase = hangs(scene, at) ? undefined : readSubject(scene, at, end);
    if (phrase && mayBeSubject(scene, phrase, at === first)) return phrase;
    if (hangs(scene, at)) at = behindNoun(scene, at, end) - 1;
    else if (pack.conjunctions.has(wordAt(scene, at)) || pack.who.has(wordAt(scene, at))) return undefined;
  }
  return undefined;
}

/** Behind a quote nearly any verb attributes: "…", philosophe-t-il; "…", cingle Jane Smith. Its subject gives it away. */
import { isFunctionWord } from '../people/vocabulary.ts';
import { readPhrase } from './read-phrase.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import type { Source } from './source.ts';
import { isSpeakerNoun } from './speaker-words.ts';

/** @returns the subject behind a verb that no list has: a pronoun hung on it, or a name that ends the clause */
export function subjectOfUnlistedVerb(scene: Scene, at: number, end: number): Source | undefined {
  const { pack, text } = scene;
  const verb = tokenAt(scene, at);
  if (!pack.inverts || verb?.kind !== 'word' || verb.capital) return undefined;
  const source = readPhrase(scene, at + 1, end);
  const hung = tokenAt(scene, at + 1);
  if (source?.kind === 'pronoun') return hung && text[hung.start - 1] === '-' ? source : undefined;
  if (source?.kind !== 'name' || isFunctionWord(verb.lower, pack) || isSpeakerNoun(scene, verb.lower))
    return undefined;
  const behind = tokenAt(scene, source.slots.end)?.kind;
  const ends =
    source.slots.end >= end ||
    behind === 'comma' ||
    behind === 'stop' ||
    wordAt(scene, source.slots.end) === '';
  return ends ? source : undefined;
}

/** Behind a quote nearly any verb attributes: "…", philosophe-t-il; "…", cingle Jane Smith. Its subject gives it away. */
import { isFunctionWord } from '../people/vocabulary.ts';
import { readPhrase } from './read-phrase.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import type { Source } from './source.ts';
import { isSpeakerNoun } from './speaker-words.ts';

/** Where verbs do not stand first elsewhere, one before a full name behind a quote: "…," comments Jane Smith of the bank. */
function fullNameBehind(scene: Scene, at: number, end: number): Source | undefined {
  const { pack, people } = scene;
  const verb = tokenAt(scene, at);
  const before = scene.slots[at - 1]?.speech ?? -1;
  const comma = tokenAt(scene, at - 1)?.kind === 'comma';
  if (verb?.kind !== 'word' || verb.capital || (before < 0 && !comma)) return undefined;
  if (isFunctionWord(verb.lower, pack) || isSpeakerNoun(scene, verb.lower)) return undefined;
  const source = readPhrase(scene, at + 1, end);
  if (source?.kind !== 'name' || source.slots.start !== at + 1 || source.mention.names.length < 2)
    return undefined;
  const behind = tokenAt(scene, source.slots.end);
  const ends =
    source.slots.end >= end ||
    behind?.kind === 'comma' ||
    behind?.kind === 'stop' ||
    pack.prepositions.has(behind?.lower ?? '');
  return ends && people.personOf.get(source.mention)?.kind === 'person' ? source : undefined;
}

/** @returns the subject behind a verb that no list has: a pronoun hung on it, or a name that ends the clause */
export function subjectOfUnlistedVerb(scene: Scene, at: number, end: number): Source | undefined {
  const { pack, text } = scene;
  const verb = tokenAt(scene, at);
  if (!pack.inverts) return fullNameBehind(scene, at, end);
  if (verb?.kind !== 'word' || verb.capital) return undefined;
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

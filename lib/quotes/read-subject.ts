/** The noun phrase that starts in a place, with the name that stands in apposition to it. */
import type { Mention } from '../people/person.ts';
import { lengthOf, mentionFrom } from './mention-at.ts';
import { readPhrase } from './read-phrase.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { name, type Source } from './source.ts';

/** So many words may stand between a noun and the name that it leads to: "the designer and only architect, Jane Smith". */
const APPOSED_REACH = 7;

/** The noun phrase that starts in a slot; where a name stands in apposition behind it, the name. */
export function readSubject(scene: Scene, start: number, end: number): Source | undefined {
  const phrase = readPhrase(scene, start, end);
  if (phrase?.kind !== 'noun') return phrase;
  const second = joinedName(scene, phrase.slots.end, end);
  if (second) return second;
  for (let at = phrase.slots.end; at < end && at < phrase.slots.end + APPOSED_REACH; at++) {
    const token = tokenAt(scene, at);
    if (token?.kind === 'comma') return apposedName(scene, at + 1, end) ?? phrase;
    if (token?.kind !== 'word') return phrase;
  }
  return phrase;
}

/** "her rival and old friend Jane Smith": a second role of the same person, with the name. */
function joinedName(scene: Scene, at: number, end: number): Source | undefined {
  const mention = scene.pack.conjunctions.has(wordAt(scene, at)) ? mentionFrom(scene, at + 1) : undefined;
  return mention?.role && at + 1 + lengthOf(mention) <= end && isPerson(scene, mention)
    ? name(scene, mention, at + 1)
    : undefined;
}

function apposedName(scene: Scene, start: number, end: number): Source | undefined {
  const mention = mentionFrom(scene, start);
  if (!mention || !isPerson(scene, mention)) return undefined;
  const behind = start + lengthOf(mention);
  const kind = tokenAt(scene, behind)?.kind;
  const ties = scene.pack.ties.has(wordAt(scene, behind));
  const ends = behind >= end || ties || kind === 'stop' || kind === 'comma' || kind === 'colon';
  return ends ? name(scene, mention, start) : undefined;
}

function isPerson({ people }: Scene, mention: Mention): boolean {
  return people.personOf.get(mention)?.kind === 'person';
}

/** The noun phrase that starts in a place, with the name that stands in apposition to it. */
import { lengthOf, mentionFrom } from './mention-at.ts';
import { readPhrase } from './read-phrase.ts';
import { type Scene, tokenAt } from './scene.ts';
import { name, type Source } from './source.ts';

/** So many words may stand between a noun and the name that it leads to: "the designer and only architect, Jane Smith". */
const APPOSED_REACH = 7;

/** The noun phrase that starts in a slot; where a name stands in apposition behind it, the name. */
export function readSubject(scene: Scene, start: number, end: number): Source | undefined {
  const phrase = readPhrase(scene, start, end);
  if (phrase?.kind !== 'noun') return phrase;
  for (let at = phrase.slots.end; at < end && at < phrase.slots.end + APPOSED_REACH; at++) {
    const token = tokenAt(scene, at);
    if (token?.kind === 'comma') return apposedName(scene, at + 1, end) ?? phrase;
    if (token?.kind !== 'word') return phrase;
  }
  return phrase;
}

function apposedName(scene: Scene, start: number, end: number): Source | undefined {
  const mention = mentionFrom(scene, start);
  if (!mention || scene.people.personOf.get(mention)?.kind !== 'person') return undefined;
  const behind = start + lengthOf(mention);
  const kind = tokenAt(scene, behind)?.kind;
  const ends = behind >= end || kind === 'stop' || kind === 'comma' || kind === 'colon';
  return ends ? name(scene, mention, start) : undefined;
}

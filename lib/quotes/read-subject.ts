/** The noun phrase that starts in a place, with the name that stands in apposition to it. */
import type { Mention } from '../people/person.ts';
import { lengthOf, mentionFrom } from './mention-at.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { readPhrase } from './read-phrase.ts';
import { name, type Source } from './source.ts';

/** So many words may stand between a noun and the name that it leads to: "the designer and only architect, Jane Smith". */
const APPOSED_REACH = 7;

/** The noun phrase that starts in a slot; where a name stands in apposition behind it, the name. */
export function readSubject(narration: Narration, start: number, end: number): Source | undefined {
  const phrase = readPhrase(narration, start, end);
  if (phrase?.kind !== 'noun') return phrase;
  const second = joinedName(narration, phrase.slots.end, end);
  if (second) return second;
  for (let at = phrase.slots.end; at < end && at < phrase.slots.end + APPOSED_REACH; at++) {
    const token = tokenAt(narration, at);
    if (token?.kind === 'comma') return apposedName(narration, at + 1, end) ?? phrase;
    if (token?.kind !== 'word') return phrase;
  }
  return phrase;
}

/** "her rival and old friend Jane Smith": a second role of the same person, with the name. */
function joinedName(narration: Narration, at: number, end: number): Source | undefined {
  const mention = narration.pack.lexicon.conjunctions.has(wordAt(narration, at))
    ? mentionFrom(narration, at + 1)
    : undefined;
  return mention?.role && at + 1 + lengthOf(mention) <= end && isPerson(narration, mention)
    ? name(narration, mention, at + 1)
    : undefined;
}

function apposedName(narration: Narration, start: number, end: number): Source | undefined {
  const mention = mentionFrom(narration, start);
  if (!mention || !isPerson(narration, mention)) return undefined;
  const behind = start + lengthOf(mention);
  const kind = tokenAt(narration, behind)?.kind;
  const ties = narration.pack.lexicon.linkingPrepositions.has(wordAt(narration, behind));
  const ends = behind >= end || ties || kind === 'stop' || kind === 'comma' || kind === 'colon';
  return ends ? name(narration, mention, start) : undefined;
}

function isPerson({ people }: Narration, mention: Mention): boolean {
  return people.personOf.get(mention)?.kind === 'person';
}

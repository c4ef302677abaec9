/**
 * The state of the discourse: what a reader has in mind at a place of the article. A value; reading on makes a new one.
 * Centering (Grosz, Joshi, Weinstein 1995) keeps the entities of the last utterances, the latest first in rank.
 */
import type { Person } from '../../people/person.ts';
import type { Recent } from '../../people/recent.ts';
import type { Gender } from '../../text/packs/names/given-names.ts';

/** So many entities are salient at once. */
const SALIENT = 8;
/** So many speakers, genders and nouns are kept in mind; the oldest goes first. It bounds the cost of a step. */
const KEPT = 48;

/** Somebody in mind, and how they came there. */
export interface Salient {
  readonly person: Person;
  /** How sure it is that they were meant: 0..1. */
  readonly certainty: number;
  readonly block: number;
  readonly by: 'quote' | 'report' | 'subject';
}

export interface Discourse {
  /** Who was spoken of or spoke, the latest at the end. */
  readonly recent: readonly Recent[];
  /** How often each has spoken. */
  readonly spoken: ReadonlyMap<Person, number>;
  /** Who spoke last, in a quote or in indirect speech. */
  readonly lastSpeaker?: Salient;
  /** Whom the last sentence with a fitting subject was about. */
  readonly lastSubject?: Salient;
  /** Genders that pronouns have told. */
  readonly genders: ReadonlyMap<Person, Gender>;
  /** Who was brought in by a noun, without a name: by the noun. */
  readonly unnamed: ReadonlyMap<string, Person>;
}

export const BEGINNING: Discourse = {
  recent: [],
  spoken: new Map(),
  genders: new Map(),
  unnamed: new Map(),
};

/** Somebody has spoken, or a sentence was about them. */
export function mention(discourse: Discourse, salient: Salient): Discourse {
  const { person, block, by } = salient;
  const spoke = by !== 'subject';
  const recent = [...discourse.recent, { person, block, spoke }].slice(-SALIENT);
  if (!spoke) return { ...discourse, recent, lastSubject: salient };
  const spoken = keep(discourse.spoken, person, (discourse.spoken.get(person) ?? 0) + 1);
  return { ...discourse, recent, spoken, lastSpeaker: salient };
}

export function learnGender(discourse: Discourse, person: Person, gender: Gender): Discourse {
  if (discourse.genders.get(person) === gender) return discourse;
  return { ...discourse, genders: keep(discourse.genders, person, gender) };
}

export function bringIn(discourse: Discourse, noun: string, person: Person): Discourse {
  return { ...discourse, unnamed: keep(discourse.unnamed, noun, person) };
}

/** A copy with one entry as the newest. */
function keep<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  const copy = new Map(map);
  copy.delete(key);
  copy.set(key, value);
  for (const oldest of copy.keys()) {
    if (copy.size <= KEPT) break;
    copy.delete(oldest);
  }
  return copy;
}

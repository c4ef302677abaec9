/** Whom a pronoun means, where that is sure enough to be written in its place. */
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import type { Recent } from '../people/recent.ts';
import { resolvePronoun } from '../people/resolve-pronoun.ts';
import type { Analysis } from '../text/analyse.ts';
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Span } from '../text/span.ts';
import { hasRival } from './has-rival.ts';

export interface Antecedent {
  readonly person: Person;
  /** Where the name stands that replaces the pronoun. */
  readonly name: Span;
}

/** Where a pronoun stands, as offsets in the text. */
export interface Place {
  readonly gender: Gender;
  /** Whom the pronoun means says something. */
  readonly speaks: boolean;
  readonly position: number;
  readonly block: number;
  /** The pronoun's own sentence. */
  readonly sentence: Span;
  /** Where the sentences just before begin, and whom they were about. */
  readonly near: number;
  /** The sentence right before; empty at the article's head. */
  readonly before: Span;
  /** The pronoun stands in somebody's quoted words. */
  readonly quoted: boolean;
  readonly recent: readonly Recent[];
}

/** Languages whose "he" and "she" are people, never things. */
const PERSONAL: ReadonlySet<string> = new Set(['en', 'no', 'nb', 'da', 'sv']);
/** Below this the reader gets another sentence: a wrong name is worse than a missing point. */
const LEAST_CERTAINTY = 0.8;

/** @returns undefined where nobody is a sure antecedent. */
export function findAntecedent(place: Place, analysis: Analysis, people: People): Antecedent | undefined {
  if (!PERSONAL.has(analysis.pack.languages[0] ?? '')) return undefined;
  const { gender, position, sentence, near, recent } = place;
  // In quoted words the article's names are not what the speaker has said before.
  if (place.quoted) return undefined;
  const found = resolvePronoun(analysis, people, place);
  if (found?.person.kind !== 'person' || found.certainty < LEAST_CERTAINTY) return undefined;
  const { person } = found;
  if (!hasGender(person, gender) || hasRival(person, gender, place, analysis, people)) return undefined;
  const isNamed = (from: number, to: number): boolean =>
    person.mentions.some(({ start }) => start >= from && start < to);
  const isNear = isNamed(near, sentence.start) || recent.some(({ person: other }) => other === person);
  // Nobody is called "he" and by name in one sentence.
  if (!isNear || isNamed(sentence.start, sentence.end)) return undefined;
  // As the article called them last: a fuller name from elsewhere may be a namesake's.
  const mention = person.mentions.findLast((each) => each.start < position && !each.genitive && !each.quoted);
  return mention && { person, name: { start: mention.start, end: mention.end } };
}

/** By a name that tells it, or a courtesy: any other may be a place's or a body's. */
export function hasGender({ kind, gender }: Person, wanted: Gender): boolean {
  return kind === 'person' && gender === wanted;
}

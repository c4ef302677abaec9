/** Whom the pronoun at a sentence's head means, where that is sure enough to be written in its place. */
import type { People } from '../people/people.ts';
import type { Person } from '../people/person.ts';
import type { Recent } from '../people/recent.ts';
import { resolvePronoun } from '../people/resolve-pronoun.ts';
import type { Span } from '../text/span.ts';

export interface Opening {
  readonly person: Person;
  /** Where the name stands that replaces the pronoun. */
  readonly antecedent: Span;
  /** The pronoun owns what follows: "His plan". */
  readonly possessive: boolean;
  /** Characters of the sentence that the name replaces, the space after the pronoun included. */
  readonly length: number;
}

/** Languages whose "he" and "she" are people, never things, with the pronoun that owns. */
const PERSONAL: Readonly<Record<string, { readonly owning: ReadonlyMap<string, 'm' | 'f'> }>> = {
  en: {
    owning: new Map([
      ['his', 'm'],
      ['her', 'f'],
    ]),
  },
  no: { owning: new Map() },
  da: { owning: new Map() },
  sv: { owning: new Map() },
};

/** Below this the reader gets another sentence: a wrong name is worse than a missing point. */
const LEAST_CERTAINTY = 0.8;
const HEAD_WORD = /^(\p{L}+)\s+(?=\p{Ll})/u;

export interface Place {
  /** Where the sentence stands in the text: offset of its first word that is shown, and its end. */
  readonly position: number;
  readonly end: number;
  readonly block: number;
  /** Where the sentences just before begin, and whom they were about. */
  readonly near: number;
  readonly recent: readonly Recent[];
}

/** @returns undefined where the sentence opens with no such pronoun, or nobody is a sure antecedent. */
export function findAntecedent(sentence: string, place: Place, people: People): Opening | undefined {
  const { pack } = people;
  const language = pack.languages[0] ?? '';
  const personal = PERSONAL[language === 'nb' ? 'no' : language];
  const [head, word = ''] = HEAD_WORD.exec(sentence) ?? [];
  if (!personal || !head) return undefined;
  const lower = word.toLowerCase();
  const owner = personal.owning.get(lower);
  const gender = owner ?? (pack.he.has(lower) ? 'm' : pack.she.has(lower) ? 'f' : undefined);
  if (!gender || lower === 'him') return undefined;
  const found = resolvePronoun(people, { ...place, gender });
  if (found?.person.kind !== 'person' || found.certainty < LEAST_CERTAINTY) return undefined;
  const { person } = found;
  if (person.gender !== gender) return undefined;
  const named = (from: number, to: number): boolean =>
    person.mentions.some(({ start }) => start >= from && start < to);
  const isNear =
    named(place.near, place.position) || place.recent.some(({ person: other }) => other === person);
  // Nobody is called "he" and by name in one sentence.
  if (!isNear || named(place.position, place.end)) return undefined;
  // As the article called them last: a fuller name from elsewhere may be a namesake's.
  const mention = person.mentions.findLast(
    (each) => each.start < place.position && !each.genitive && !each.quoted,
  );
  if (!mention) return undefined;
  const { start, end } = mention;
  return { person, antecedent: { start, end }, possessive: owner !== undefined, length: head.length };
}

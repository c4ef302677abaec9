/** Whom the pronoun at a sentence's head means, where that is sure enough to be written in its place. */
import type { People } from '../people/people.ts';
import { resolvePronoun } from '../people/resolve-pronoun.ts';
import type { Span } from '../text/span.ts';

export interface Opening {
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
  /** Offset of the sentence in the text. */
  readonly position: number;
  readonly block: number;
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
  const { start, end } = found.person.mention;
  return { antecedent: { start, end }, possessive: owner !== undefined, length: head.length };
}

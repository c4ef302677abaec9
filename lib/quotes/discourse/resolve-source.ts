/** From the words of an attribution to the one they mean, and what the discourse learns by it. */
import type { Person } from '../../people/person.ts';
import type { Source } from '../source.ts';
import { bringIn, type Discourse, learnGender } from './discourse.ts';
import { pointedAt } from './noun-evidence.ts';
import { pronounForm } from './pronoun-form.ts';
import type { ReferenceIndex } from './reference-index.ts';
import type { Referent } from './referent.ts';
import { resolveName } from './resolve-name.ts';
import { resolveNoun } from './resolve-noun.ts';
import { resolveSubjectPronoun } from './resolve-subject-pronoun.ts';

/** A pronoun resolved so surely tells its person's gender. */
const LEARNS_FROM = 0.8;

/** @param inside whom the quote names in its own words: nobody speaks of themselves by name */
export function resolveSource(
  index: ReferenceIndex,
  discourse: Discourse,
  source: Source,
  inside?: ReadonlySet<Person>,
): Referent | undefined {
  if (source.kind === 'name') return resolveName(index, source, discourse, inside);
  if (source.kind === 'pronoun') return resolveSubjectPronoun(index, discourse, source, inside);
  return resolveNoun(index, discourse, pointedAt(index.narration, source), inside);
}

/** The discourse once a reader has understood whom the words mean. */
export function learnFrom(
  { narration }: ReferenceIndex,
  discourse: Discourse,
  source: Source,
  { person, certainty, by }: Referent,
): Discourse {
  if (source.kind === 'noun' && by === 'newcomer') return bringIn(discourse, source.head, person);
  if (source.kind !== 'pronoun' || by !== 'pronoun' || certainty < LEARNS_FROM) return discourse;
  const { gender } = pronounForm(narration, source);
  return gender ? learnGender(discourse, person, gender) : discourse;
}

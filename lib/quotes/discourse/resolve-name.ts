/** Whom a name means. */
import type { Mention, Person } from '../../people/person.ts';
import type { Source } from '../source.ts';
import type { Discourse } from './discourse.ts';
import type { ReferenceIndex } from './reference-index.ts';
import type { Referent } from './referent.ts';

export type Name = Source & { readonly kind: 'name' };

/** How far to trust a capital at a sentence's start that no person's name has. */
const WEAK = 0.7;
/** How far to trust a place to speak. */
const PLACE = 0.6;
/** How far to trust a surname that two have. */
const SHARED = 0.75;

/**
 * @param discourse tells whom a surname means that two have: who came to mind last
 * @param inside whom the quote names in its own words, who does not speak
 */
export function resolveName(
  { narration }: ReferenceIndex,
  { mention }: Name,
  discourse?: Discourse,
  inside?: ReadonlySet<Person>,
): Referent | undefined {
  const bound = narration.people.personOf.get(mention);
  if (!bound) return undefined;
  const isShared = bound.shared === true && mention.names.length === 1;
  // In another case the same name looks like another.
  const mayMean = isShared && narration.pack.morphology.caseEndings.length === 0;
  const person = (mayMean && discourse ? otherOfName(discourse, bound, mention, inside) : undefined) ?? bound;
  const doubts = [
    mention.weak && person.kind !== 'person' ? WEAK : 1,
    person.kind === 'place' ? PLACE : 1,
    isShared ? SHARED : 1,
  ];
  return { person, certainty: Math.min(...doubts), alone: !isShared, by: 'name' };
}

/** Who came to mind last of that surname, where the one whom it would mean has not, or is spoken of in the quote. */
function otherOfName(
  { recent }: Discourse,
  bound: Person,
  { names: [surname] }: Mention,
  inside?: ReadonlySet<Person>,
): Person | undefined {
  if (!inside?.has(bound) && recent.some(({ person }) => person === bound)) return undefined;
  return recent.findLast(
    ({ person }) =>
      person.kind === 'person' && person.mention.names.at(-1) === surname && !inside?.has(person),
  )?.person;
}

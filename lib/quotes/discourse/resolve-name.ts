/** Whom a name means. */
import type { Source } from '../source.ts';
import type { ReferenceIndex } from './reference-index.ts';
import type { Referent } from './referent.ts';

export type Name = Source & { readonly kind: 'name' };

/** How far to trust a capital at a sentence's start that no person's name has. */
const WEAK = 0.7;
/** How far to trust a place to speak. */
const PLACE = 0.6;
/** How far to trust a surname that two have. */
const SHARED = 0.75;

export function resolveName({ narration }: ReferenceIndex, { mention }: Name): Referent | undefined {
  const person = narration.people.personOf.get(mention);
  if (!person) return undefined;
  const isShared = person.shared === true && mention.names.length === 1;
  const doubts = [
    mention.weak && person.kind !== 'person' ? WEAK : 1,
    person.kind === 'place' ? PLACE : 1,
    isShared ? SHARED : 1,
  ];
  return { person, certainty: Math.min(...doubts), alone: !isShared, by: 'name' };
}

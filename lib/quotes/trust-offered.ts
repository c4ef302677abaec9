/** How far to trust whom the context offers where a quote's own sentence names nobody. */
import type { Person } from '../people/person.ts';

/** Somebody named again and again is rather meant than a body, or somebody without a name. */
const OFTEN = 1;
const ONCE = 0.9;
const OTHER = 0.7;

/** @returns 0..1, a factor: shares of right names on annotated articles in languages besides English, the best of them as 1. */
export function trustOffered({ kind, mentions }: Pick<Person, 'kind' | 'mentions'>): number {
  if (kind !== 'person') return OTHER;
  return mentions.length > 1 ? OFTEN : ONCE;
}

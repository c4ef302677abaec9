/** How likely two sentences of an article tell the same. */
import type { Measured } from './features/measure.ts';
import { similarity } from './vectors.ts';

/** What is known of the sentences, one of each for every index. */
export interface Told {
  readonly vectors: Measured['vectors'];
  /** Distinct stems. */
  readonly stems: readonly ReadonlySet<string>[];
}

/** Among the first sentences a repeat is most likely: a lede says again what the one after it tells. */
const EARLY = 3;
const MANY_STEMS = 20;

/** What is measured of a pair; the last is 1. */
export function pairValues({ vectors, stems }: Told, one: number, other: number): readonly number[] {
  const [first, second] = [stems[one], stems[other]];
  const [vector, against] = [vectors[one], vectors[other]];
  if (!first || !second || !vector || !against) return [];
  const shared = sharedOf(first, second);
  const least = Math.min(first.size, second.size);
  return [
    similarity(vector, against),
    shared / Math.max(1, least),
    Math.log(1 + shared),
    Math.log(Math.max(1, Math.abs(one - other))),
    Number(Math.min(one, other) < EARLY),
    least / MANY_STEMS,
    1,
  ];
}

/**
 * @param weights in the order of `pairValues`, by logistic regression on what editors called the same
 * @returns 0..1
 */
export function chanceOfSame(told: Told, one: number, other: number, weights: readonly number[]): number {
  const values = pairValues(told, one, other);
  const odds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
  return values.length > 0 ? 1 / (1 + Math.exp(-odds)) : 0;
}

function sharedOf(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let shared = 0;
  for (const stem of small) if (large.has(stem)) shared++;
  return shared;
}

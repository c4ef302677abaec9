/** Units as weighted bags of stems. */
import type { Unit } from './unit.ts';

/** tf-idf weights by stem, of length 1 (or empty). */
export type Vector = ReadonlyMap<string, number>;

/** The article itself is the collection: a stem in every unit weighs next to nothing. */
export function vectorsOf(units: readonly Pick<Unit, 'stems'>[]): readonly Vector[] {
  const inUnits = new Map<string, number>();
  for (const { stems } of units) {
    for (const stem of new Set(stems)) inUnits.set(stem, (inUnits.get(stem) ?? 0) + 1);
  }
  const weigh = (stem: string): number => Math.log(units.length / (inUnits.get(stem) ?? 1)) + 1e-9;
  return units.map(({ stems }) => {
    const vector = new Map<string, number>();
    for (const stem of stems) vector.set(stem, (vector.get(stem) ?? 0) + weigh(stem));
    return normalise(vector);
  });
}

/** The cosine of two vectors: 0..1. */
export function similarity(one: Vector, other: Vector): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let sum = 0;
  for (const [stem, weight] of small) sum += weight * (large.get(stem) ?? 0);
  return sum;
}

/** The vectors' mean direction. */
export function sumOf(vectors: readonly Vector[]): Vector {
  const sum = new Map<string, number>();
  for (const vector of vectors) {
    for (const [stem, weight] of vector) sum.set(stem, (sum.get(stem) ?? 0) + weight);
  }
  return normalise(sum);
}

function normalise(vector: Map<string, number>): Vector {
  let squares = 0;
  for (const weight of vector.values()) squares += weight * weight;
  const length = Math.sqrt(squares) || 1;
  for (const [stem, weight] of vector) vector.set(stem, weight / length);
  return vector;
}

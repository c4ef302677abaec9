/** How units compare with one another. */
import type { Measured } from './features.ts';
import type { Likeness } from './select.ts';
import { similarity } from './vectors.ts';

/** Compares the units that `kept` lists, by their place in that list. */
export function likenessOf({ units, vectors }: Measured, kept: readonly number[]): Likeness {
  const stems = kept.map((at) => new Set(units[at]?.stems));
  const bags = kept.map((at) => vectors[at] ?? new Map<string, number>());
  const empty = new Map<string, number>();
  return {
    similarity: (one, other) => similarity(bags[one] ?? empty, bags[other] ?? empty),
    overlap: (one, other) => overlap(stems[one] ?? new Set(), stems[other] ?? new Set()),
  };
}

/** The share of the smaller set that the other one has too: 0..1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

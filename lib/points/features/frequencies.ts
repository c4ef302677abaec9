/** How often an article's stems stand in it. */
import type { Unit } from '../unit.ts';

export interface Frequencies {
  readonly of: ReadonlyMap<string, number>;
  /** In how many units each stem stands. */
  readonly inUnits: ReadonlyMap<string, number>;
  /** The stems that the article uses most. */
  readonly top: ReadonlySet<string>;
  /** How often it uses the first of them; at least 1. */
  readonly most: number;
}

const TOP_STEMS = 12;

export function frequenciesOf(units: readonly Unit[], stems: readonly ReadonlySet<string>[]): Frequencies {
  const of = new Map<string, number>();
  const inUnits = new Map<string, number>();
  for (const unit of units) for (const stem of unit.stems) of.set(stem, (of.get(stem) ?? 0) + 1);
  for (const set of stems) for (const stem of set) inUnits.set(stem, (inUnits.get(stem) ?? 0) + 1);
  const sorted = [...of].sort((one, other) => other[1] - one[1]).slice(0, TOP_STEMS);
  return { of, inUnits, top: new Set(sorted.map(([stem]) => stem)), most: sorted[0]?.[1] ?? 1 };
}

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);

/** How worth saying each unit is. */
import type { Article } from '../text/article.ts';
import type { Pack } from '../text/packs/pack.ts';
import { contentWords } from '../text/words.ts';
import { FEATURES, type Measured, measure } from './features.ts';
import { readerCost } from './reader-cost.ts';
import type { Unit } from './unit.ts';
import { WEIGHTS } from './weights.ts';

/** Measures the units that are the article's own words; furniture is left out before positions are counted. */
export function measureUnits(
  { title }: Pick<Article, 'title'>,
  units: readonly Unit[],
  { prose: { stopWords } }: Pack,
): Measured {
  const own = units.filter(({ faults }) => !faults.has('furniture'));
  return measure(own, new Set(contentWords(title, stopWords)));
}

/** @returns higher for a unit more worth saying; only differences mean anything. */
export function scoreUnit({ units, rows }: Measured, at: number): number {
  const unit = units[at];
  const row = rows[at];
  if (!unit || !row) return Number.NEGATIVE_INFINITY;
  return FEATURES.reduce(
    (sum, feature, column) => sum + WEIGHTS[feature] * (row[column] ?? 0),
    -readerCost(unit),
  );
}

/** How worth saying each unit is. */
import type { Article } from '../text/article.ts';
import { contentWords } from '../text/words.ts';
import { FEATURES, type Feature, type Measured, measure } from './features.ts';
import type { Scored } from './select.ts';
import type { Unit } from './unit.ts';
import { WEIGHTS } from './weights.ts';

/** Measures the units that are the article's own words; furniture is left out before positions are counted. */
export function measureUnits(article: Article, units: readonly Unit[]): Measured {
  const own = units.filter(({ faults }) => !faults.has('furniture'));
  return measure(own, new Set(contentWords(article.title, article.language)));
}

export function scoreUnits(
  { units, vectors, rows }: Measured,
  weights: Readonly<Record<Feature, number>> = WEIGHTS,
): readonly Scored[] {
  return units.map((unit, at) => ({
    unit,
    vector: vectors[at] ?? new Map<string, number>(),
    score: FEATURES.reduce((sum, feature, column) => sum + weights[feature] * (rows[at]?.[column] ?? 0), 0),
  }));
}

/** Weights by feature, fitted to rows of annotated articles, and what they say of articles that they were not fitted to. */
import type { Features } from '../../../lib/quotes/judge/features.ts';
import { probabilityOf } from '../../../lib/quotes/judge/judge-words.ts';
import { type Fit, logisticRegression } from './logistic-regression.ts';

export interface FeatureRow {
  readonly article: string;
  readonly features: Features;
  readonly holds: boolean;
  /** How much the row counts; 1 where it is left out. */
  readonly weight?: number;
}

export interface FeatureFit extends Pick<Fit, 'rounds' | 'rate'> {
  /** What a weight costs, by the number of rows; see {@link Fit}. */
  readonly ridge: (rows: number) => number;
  /** So many articles must show a feature. */
  readonly fewest: number;
}

const FOLDS = 8;

export function fitFeatures(rows: readonly FeatureRow[], { fewest, ridge, ...fit }: FeatureFit): Features {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of rows)
    for (const name of Object.keys(features))
      articles.set(name, (articles.get(name) ?? new Set()).add(article));
  const names = [...articles].filter(([, seen]) => seen.size >= fewest).map(([name]) => name);
  const weights = logisticRegression(
    rows.map(({ features, holds, weight = 1 }) => ({
      values: names.map((name) => features[name] ?? 0),
      label: holds ? 1 : 0,
      weight,
    })),
    names.length,
    { ...fit, ridge: ridge(rows.length), bias: names.indexOf('bias') },
  );
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

/** @returns each row with its probability by weights of the other folds' articles, fold by fold */
export function crossValidate<Row extends FeatureRow>(
  rows: readonly Row[],
  fit: FeatureFit,
): readonly (Row & { readonly probability: number })[] {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitFeatures(
      rows.filter(({ article }) => foldOf.get(article) !== fold),
      fit,
    );
    return rows
      .filter(({ article }) => foldOf.get(article) === fold)
      .map((row) => ({ ...row, probability: probabilityOf(row.features, weights) }));
  }).flat();
}

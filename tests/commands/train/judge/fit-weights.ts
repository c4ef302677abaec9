/** The judge's weights, by feature, and what they say of a quote. */
import type { Features } from '../../../../lib/quotes/judge/features.ts';
import { type Choice, conditionalSoftmax, type Option, sharesOf } from '../conditional-softmax.ts';
import type { Row } from './read-rows.ts';

const FIT = { rounds: 250, rate: 0.05, ridge: 1.5 };
/** So many rows must show a feature. */
const FEWEST = 3;

export function fitWeights(rows: readonly Row[]): Features {
  const counts = new Map<string, number>();
  for (const { features } of rows)
    for (const name of new Set(features.flatMap((own) => Object.keys(own))))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const columns = columnsOf(names);
  const choices: Choice[] = rows.map(({ features, right, weight }) => ({
    right,
    weight,
    options: optionsOf(features, columns),
  }));
  const weights = conditionalSoftmax(choices, names.length, FIT);
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
}

/** @returns the probability of each option */
export function weigh({ features }: Row, weights: Features): ArrayLike<number> {
  return sharesOf(optionsOf(features, columnsOf(Object.keys(weights))), Object.values(weights));
}

function columnsOf(names: readonly string[]): ReadonlyMap<string, number> {
  return new Map(names.map((name, at) => [name, at]));
}

function optionsOf(features: readonly Features[], columns: ReadonlyMap<string, number>): readonly Option[] {
  return features.map((own) =>
    Object.entries(own).flatMap(([name, value]) => {
      const column = columns.get(name);
      return column === undefined ? [] : [[column, value] as const];
    }),
  );
}

/** Logistic regression, by which every weight is fitted that tells right from wrong. */
import { adam } from './adam.ts';

export interface Row {
  /** One value a column. */
  readonly values: ArrayLike<number>;
  /** 0 or 1. */
  readonly label: number;
  /** How much the row counts. */
  readonly weight: number;
}

export interface Fit {
  /** How often all rows are gone through. */
  readonly rounds: number;
  /** The longest step of a weight in a round. */
  readonly rate: number;
  /** What a weight costs, beside the rows' mean loss: half of it, times the weight's square. */
  readonly ridge: number;
  /** The column whose weight costs nothing. */
  readonly bias: number;
  /** Where the weights begin; at 0 where this is left out. */
  readonly start?: readonly number[];
  /** Columns whose weights stay where they begin. */
  readonly held?: ReadonlySet<number>;
}

/** Deterministic, by Adam with a ridge penalty. @returns a weight for each column, on the values' own scale. */
export function logisticRegression(
  rows: readonly Row[],
  size: number,
  { rounds, rate, ridge, bias, start, held }: Fit,
): readonly number[] {
  const weights = start ? Float64Array.from(start) : new Float64Array(size);
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const descend = adam(size, 1e-8);
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(size);
    for (const { values, label, weight } of rows) {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += weights[at]! * values[at]!;
      const slope = (weight * (1 / (1 + Math.exp(-sum)) - label)) / total;
      for (let at = 0; at < size; at++) gradient[at]! += slope * values[at]!;
    }
    for (let at = 0; at < size; at++) {
      if (at !== bias) gradient[at]! += ridge * weights[at]!;
      if (held?.has(at)) gradient[at] = 0;
    }
    descend(weights, gradient, rate);
  }
  return Array.from(weights);
}

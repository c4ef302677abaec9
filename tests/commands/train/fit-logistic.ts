/** First stage: a logistic regression on whether a unit belongs to the best summary. */
import { adam } from './adam.ts';
import type { Example } from './read-set.ts';
import { rougeOf } from './rouge.ts';

/** The best summary is looked for among sets of up to so many units. */
const MOST_CHOSEN = 5;
const ROUNDS = 250;
const RATE = 0.03;
const RIDGE = 0.0003;

export interface WeightedSet {
  readonly name: string;
  readonly weight: number;
  readonly examples: readonly Example[];
}

/**
 * Labels by greedy search on ROUGE (Nallapati et al. 2017), fitted by Adam with a ridge penalty. Deterministic.
 *
 * @param deviations standard deviation of each feature; the penalty counts in them.
 * @returns one weight a feature, on the features' own scale, without the bias.
 */
export function fitLogistic(sets: readonly WeightedSet[], deviations: readonly number[]): readonly number[] {
  const rows = sets.flatMap(({ weight, examples }) =>
    examples.flatMap((example) => labelled(example, weight)),
  );
  const total = rows.reduce((sum, row) => sum + row.weight, 0);
  const size = deviations.length;
  const weights = new Float64Array(size + 1);
  const descend = adam(size + 1, 1e-8);
  for (let round = 1; round <= ROUNDS; round++) {
    const gradient = new Float64Array(size + 1);
    for (const { values, label, weight } of rows) {
      let sum = weights[size] ?? 0;
      for (let at = 0; at < size; at++) sum += (weights[at]! * values[at]!) / deviations[at]!;
      const slope = (weight * (1 / (1 + Math.exp(-sum)) - label)) / total;
      for (let at = 0; at < size; at++) gradient[at]! += (slope * values[at]!) / deviations[at]!;
      gradient[size]! += slope;
    }
    for (let at = 0; at < size; at++) gradient[at]! += RIDGE * weights[at]!;
    descend(weights, gradient, RATE);
  }
  return deviations.map((deviation, at) => weights[at]! / deviation);
}

interface Labelled {
  readonly values: readonly number[];
  readonly label: number;
  readonly weight: number;
}

function labelled(example: Example, weight: number): readonly Labelled[] {
  const chosen = new Set(bestSet(example));
  return example.rows.map((values, at) => ({ values, label: chosen.has(at) ? 1 : 0, weight }));
}

function bestSet({ references, shared }: Example): readonly number[] {
  const chosen: number[] = [];
  let best = 0;
  while (chosen.length < MOST_CHOSEN) {
    let next = -1;
    for (let at = 0; at < shared.length; at++) {
      if (chosen.includes(at)) continue;
      const { one, two } = rougeOf(
        references,
        [...chosen, at].map((index) => shared[index]!),
      );
      if (one + two > best + 1e-9) {
        best = one + two;
        next = at;
      }
    }
    if (next < 0) break;
    chosen.push(next);
  }
  return chosen;
}

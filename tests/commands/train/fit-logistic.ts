/** First stage: a logistic regression on whether a unit belongs to the best summary. */
import { logisticRegression, type Row } from './logistic-regression.ts';
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
 * Labels by greedy search on ROUGE (Nallapati et al. 2017).
 *
 * @param deviations standard deviation of each feature; the penalty counts in them.
 * @returns one weight a feature, on the features' own scale, without the bias.
 */
export function fitLogistic(sets: readonly WeightedSet[], deviations: readonly number[]): readonly number[] {
  const rows = sets.flatMap(({ weight, examples }) =>
    examples.flatMap((example) => labelled(example, weight, deviations)),
  );
  const size = deviations.length;
  const weights = logisticRegression(rows, size + 1, {
    rounds: ROUNDS,
    rate: RATE,
    ridge: RIDGE,
    bias: size,
  });
  return deviations.map((deviation, at) => weights[at]! / deviation);
}

function labelled(example: Example, weight: number, deviations: readonly number[]): readonly Row[] {
  const chosen = new Set(bestSet(example));
  return example.rows.map((row, at) => ({
    values: [...deviations.map((deviation, column) => row[column]! / deviation), 1],
    label: chosen.has(at) ? 1 : 0,
    weight,
  }));
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

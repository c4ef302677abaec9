/** A softmax over the options of each choice (conditional logit, McFadden 1974), fitted by Adam with a ridge. */
import { adam } from './adam.ts';

/** What is known of an option, by column; what is left out is 0. */
export type Option = readonly (readonly [column: number, value: number])[];

export interface Choice {
  readonly options: readonly Option[];
  /** Indices of the right options: any of them will do. Not empty. */
  readonly right: readonly number[];
  readonly weight: number;
}

export interface Fit {
  readonly rounds: number;
  /** The longest step of a weight in a round. */
  readonly rate: number;
  /** What a weight costs, beside the choices' loss in all: half of it, times the weight's square. */
  readonly ridge: number;
}

/** Deterministic. @returns a weight for each column */
export function conditionalSoftmax(
  choices: readonly Choice[],
  size: number,
  { rounds, rate, ridge }: Fit,
): readonly number[] {
  const weights = new Float64Array(size);
  const descend = adam(size, 1e-8);
  const packed = choices.map(pack);
  const total = choices.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 1; round <= rounds; round++) {
    const gradient = weights.map((weight) => ridge * weight);
    for (const choice of packed) addSlopes(choice, weights, gradient);
    descend(
      weights,
      gradient.map((slope) => slope / total),
      rate,
    );
  }
  return Array.from(weights);
}

/** @returns the probability of each option */
export function sharesOf(options: readonly Option[], weights: ArrayLike<number>): Float64Array {
  return softmax(pack({ options, right: [0], weight: 1 }), Float64Array.from(weights));
}

/** The options' columns and values in one row: many times as fast to go through. */
interface Packed {
  readonly columns: Int32Array;
  readonly values: Float64Array;
  /** Where each option ends. */
  readonly ends: Int32Array;
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

function pack({ options, right, weight }: Choice): Packed {
  const entries = options.flat();
  let end = 0;
  return {
    columns: Int32Array.from(entries, ([column]) => column),
    values: Float64Array.from(entries, ([, value]) => value),
    ends: Int32Array.from(options, (option) => (end += option.length)),
    right: new Set(right),
    weight,
  };
}

function addSlopes(choice: Packed, weights: Float64Array, gradient: Float64Array): void {
  const { columns, values, ends, right, weight } = choice;
  const shares = softmax(choice, weights);
  let hit = 0;
  for (const option of right) hit += shares[option]!;
  let at = 0;
  for (let option = 0; option < ends.length; option++) {
    const share = shares[option]!;
    const slope = weight * (share - (right.has(option) ? share / hit : 0));
    for (; at < ends[option]!; at++) gradient[columns[at]!]! += slope * values[at]!;
  }
}

function softmax({ columns, values, ends }: Packed, weights: Float64Array): Float64Array {
  const scores = new Float64Array(ends.length);
  let at = 0;
  for (let option = 0; option < ends.length; option++) {
    let score = 0;
    for (; at < ends[option]!; at++) score += values[at]! * weights[columns[at]!]!;
    scores[option] = score;
  }
  const top = Math.max(...scores);
  let sum = 0;
  for (let option = 0; option < ends.length; option++) {
    scores[option] = Math.exp(scores[option]! - top);
    sum += scores[option]!;
  }
  return scores.map((score) => score / sum);
}

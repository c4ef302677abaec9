/** A set of points drawn at random, better ones more often. */
import { LIKENESS_COST, MOST_OVERLAP } from '../../../lib/points/select.ts';
import type { Example } from './read-set.ts';

const POINTS = 3;

export interface Draw {
  /** Indices of units. */
  readonly chosen: readonly number[];
  /** Where the weights would move to make this draw likelier: the gradient of its log-likelihood. */
  readonly direction: Float64Array;
}

/** One unit after the other by softmax over what the selection compares; its penalty for likeness and its cap hold. */
export function drawSet(
  { rows, costs, sound, likeness }: Example,
  weights: Float64Array,
  uniform: () => number,
): Draw {
  const direction = new Float64Array(weights.length);
  const chosen: number[] = [];
  const scores = sound.map((at) => dot(weights, rows[at]!) - costs[at]!);
  const likest = new Float64Array(sound.length);
  let left = sound.map((_, place) => place);
  while (chosen.length < POINTS && left.length > 0) {
    const values = left.map((place) => scores[place]! - LIKENESS_COST * likest[place]!);
    const most = Math.max(...values);
    const odds = values.map((value) => Math.exp(value - most));
    const sum = odds.reduce((total, value) => total + value, 0);
    const drawn = left[pick(odds, uniform() * sum)]!;
    chosen.push(sound[drawn]!);
    add(direction, rows[sound[drawn]!]!, 1);
    left.forEach((place, at) => {
      add(direction, rows[sound[place]!]!, -odds[at]! / sum);
    });
    left = left.filter((place) => place !== drawn && likeness.overlap(place, drawn) < MOST_OVERLAP);
    for (const place of left) likest[place] = Math.max(likest[place]!, likeness.similarity(place, drawn));
  }
  return { chosen, direction };
}

function pick(odds: readonly number[], point: number): number {
  let sum = 0;
  const at = odds.findIndex((value) => {
    sum += value;
    return sum >= point;
  });
  return at < 0 ? odds.length - 1 : at;
}

function add(sum: Float64Array, row: readonly number[], times: number): void {
  for (let at = 0; at < sum.length; at++) sum[at]! += times * row[at]!;
}

export function dot(weights: ArrayLike<number>, row: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return sum;
}

/** Second stage: moves the weights towards better sets of points, selection and all. */
import { select } from '../../../lib/points/select.ts';
import type { WeightedSet } from './fit-logistic.ts';
import type { Example } from './read-set.ts';
import { rougeOf } from './rouge.ts';

const POINTS = 3;
/** A word pair is worth more than a word: fewer are found by chance. */
const PAIR_WORTH = 2;
const ROUNDS = 26;
const PROBES = 16;
const PROBE_SIZE = 0.04;
const STEP = 0.04;
const STEP_DECAY = 0.95;
const INERTIA = 0.8;
/** What leaving the first stage's weights costs: without it the sets without training data lose. */
const ANCHOR = 0.5;
/** Readers mind points over 35 words more than ROUGE does: what each percent of them costs. */
const LONG_WORTH = 0.06;
const LONG_WORDS = 35;

export interface Gain {
  /** Points of ROUGE-1 and ROUGE-2 F1 above the first three sentences. */
  readonly one: number;
  readonly two: number;
  readonly words: number;
  /** Percent of points over 35 words. */
  readonly long: number;
}

/** What the weights reach on a set, with the selection that the product uses. */
export function gainOf(examples: readonly Example[], weights: ArrayLike<number>): Gain {
  let one = 0;
  let two = 0;
  let words = 0;
  let long = 0;
  let points = 0;
  for (const { rows, costs, sound, likeness, references, shared, lead } of examples) {
    const scores = sound.map((at) => dot(weights, rows[at] ?? []) - (costs[at] ?? 0));
    const set = select(scores, likeness, POINTS).map((place) => shared[sound[place] ?? 0]!);
    const rouge = rougeOf(references, set);
    one += rouge.one - lead.one;
    two += rouge.two - lead.two;
    words += set.reduce((sum, unit) => sum + unit.words, 0);
    long += set.filter((unit) => unit.words > LONG_WORDS).length;
    points += set.length;
  }
  const share = 100 / Math.max(1, examples.length);
  return {
    one: one * share,
    two: two * share,
    words: (words * share) / 100,
    long: (100 * long) / Math.max(1, points),
  };
}

/**
 * Evolution strategies with mirrored probes (Salimans et al. 2017): the measure counts whole sets of points and has
 * no gradient. Seeded, so the same data give the same weights.
 */
export function refine(
  sets: readonly WeightedSet[],
  start: readonly number[],
  deviations: readonly number[],
  report: (line: string) => void,
): readonly number[] {
  const random = gaussian(7);
  let weights: readonly number[] = [...start];
  let momentum = start.map(() => 0);
  const worth = (tried: readonly number[]): number => worthOf(sets, tried) - costOf(tried, start, deviations);
  let best = { worth: worth(start), weights };
  for (let round = 0; round < ROUNDS; round++) {
    const slope = start.map(() => 0);
    for (let probe = 0; probe < PROBES; probe++) {
      const noise = start.map(random);
      const shifted = (sign: number): readonly number[] =>
        weights.map((weight, at) => weight + (sign * PROBE_SIZE * noise[at]!) / deviations[at]!);
      const difference = worth(shifted(1)) - worth(shifted(-1));
      noise.forEach((value, at) => {
        slope[at]! += (difference * value) / (2 * PROBE_SIZE * PROBES);
      });
    }
    momentum = momentum.map((value, at) => INERTIA * value + (1 - INERTIA) * slope[at]!);
    const length = Math.hypot(...momentum) || 1;
    const step = STEP * STEP_DECAY ** round;
    weights = weights.map((weight, at) => weight + (step * momentum[at]!) / length / deviations[at]!);
    const reached = worth(weights);
    if (reached > best.worth) best = { worth: reached, weights };
    if (round % 5 === 4) report(`round ${round + 1}: ${reached.toFixed(3)}, best ${best.worth.toFixed(3)}`);
  }
  return best.weights;
}

function worthOf(sets: readonly WeightedSet[], weights: readonly number[]): number {
  return sets.reduce((sum, { weight, examples }) => {
    const { one, two, long } = gainOf(examples, weights);
    return sum + weight * (one + PAIR_WORTH * two - LONG_WORTH * long);
  }, 0);
}

function costOf(weights: readonly number[], start: readonly number[], deviations: readonly number[]): number {
  return weights.reduce(
    (sum, weight, at) => sum + ANCHOR * ((weight - start[at]!) * deviations[at]!) ** 2,
    0,
  );
}

function dot(weights: ArrayLike<number>, row: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (weights[at] ?? 0) * (row[at] ?? 0);
  return sum;
}

/** Normal noise from mulberry32, by Box and Muller. */
function gaussian(seed: number): () => number {
  let state = seed;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return () => Math.sqrt(-2 * Math.log(uniform() + 1e-12)) * Math.cos(2 * Math.PI * uniform());
}

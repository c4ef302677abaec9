/** Second stage: moves the weights towards better sets of points, selection and all. */
import { adam } from './adam.ts';
import { type Draw, drawSet } from './draw-set.ts';
import type { WeightedSet } from './fit-logistic.ts';
import { random } from './random.ts';
import type { Example } from './read-set.ts';
import { rougeOf } from './rouge.ts';

/** A word pair is worth more than a word: fewer are found by chance. */
const PAIR_WORTH = 2;
const ROUNDS = 50;
const DRAWS = 4;
const RATE = 0.03;
/** From this share of the rounds on, steps are smaller. */
const SETTLING = 0.6;
/** How much leaving the first stage's weights costs, and how sharp they are there: without it sets without training data lose. */
const ANCHOR = 0.02;
const SHARPNESS = 2;
/** Readers mind points over 35 words more than ROUGE does: what each costs. */
const LONG_WORTH = 0.02;
const LONG_WORDS = 35;

/**
 * Policy gradient (Williams 1992; for summaries Narayan, Cohen and Lapata 2018): sets of points are drawn as the
 * selection would choose them, and weights move towards draws that are better than the others of their article.
 * Seeded, so the same data give the same weights.
 */
export function climb(
  sets: readonly WeightedSet[],
  start: readonly number[],
  deviations: readonly number[],
  report: (line: string) => void,
): readonly number[] {
  const size = start.length;
  const anchor = start.map((weight, at) => SHARPNESS * weight * deviations[at]!);
  const weights = new Float64Array(size);
  const descend = adam(size, 1e-6);
  const total = sets.reduce((sum, { weight, examples }) => sum + weight * examples.length, 0);
  const uniform = random(1);
  for (let round = 1; round <= ROUNDS; round++) {
    const slope = new Float64Array(size);
    const scaled = weights.map((weight, at) => weight / deviations[at]!);
    let reached = 0;
    for (const { weight, examples } of sets) {
      for (const example of examples) reached += weight * pull(example, scaled, weight, slope, uniform);
    }
    const down = weights.map(
      (weight, at) => 100 * ANCHOR * (weight - anchor[at]!) - (100 * slope[at]!) / deviations[at]! / total,
    );
    descend(weights, down, round <= ROUNDS * SETTLING ? RATE : 0.3 * RATE);
    if (round % 10 === 0) report(`round ${round}: worth ${((100 * reached) / total).toFixed(2)}`);
  }
  return Array.from(weights, (weight, at) => weight / deviations[at]!);
}

/** Adds to the slope what draws of one article say. @returns their mean worth. */
function pull(
  example: Example,
  weights: Float64Array,
  weight: number,
  slope: Float64Array,
  uniform: () => number,
): number {
  const draws = Array.from({ length: DRAWS }, () => drawSet(example, weights, uniform));
  const worths = draws.map((draw) => worthOf(example, draw));
  const mean = worths.reduce((sum, worth) => sum + worth, 0) / DRAWS;
  draws.forEach(({ direction }, at) => {
    const better = (weight * (worths[at]! - mean)) / (DRAWS - 1);
    for (let column = 0; column < slope.length; column++) slope[column]! += better * direction[column]!;
  });
  return mean;
}

function worthOf({ references, shared }: Example, { chosen }: Draw): number {
  const units = chosen.map((at) => shared[at]!);
  const { one, two } = rougeOf(references, units);
  return one + PAIR_WORTH * two - LONG_WORTH * units.filter(({ words }) => words > LONG_WORDS).length;
}

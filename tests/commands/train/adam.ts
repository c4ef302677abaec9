/** One step down a slope, each weight at its own pace. */

/** How much the newest slope counts in the mean of slopes, and in that of their squares. */
const FRESH = 0.1;
const FRESH_SQUARE = 0.01;

/** Moves weights down their slope, in place. */
export type Descend = (weights: Float64Array, slope: ArrayLike<number>, rate: number) => void;

/**
 * Adam (Kingma and Ba 2015), with a shorter memory of squares than theirs: there are few steps.
 *
 * @param size how many weights.
 * @param least is added to each divisor, so that flat slopes make no long steps.
 */
export function adam(size: number, least: number): Descend {
  const mean = new Float64Array(size);
  const square = new Float64Array(size);
  let steps = 0;
  return (weights, slope, rate) => {
    steps++;
    for (let at = 0; at < size; at++) {
      const step = slope[at]!;
      mean[at] = (1 - FRESH) * mean[at]! + FRESH * step;
      square[at] = (1 - FRESH_SQUARE) * square[at]! + FRESH_SQUARE * step * step;
      const pace = rate * (mean[at]! / (1 - (1 - FRESH) ** steps));
      weights[at]! -= pace / (Math.sqrt(square[at]! / (1 - (1 - FRESH_SQUARE) ** steps)) + least);
    }
  };
}

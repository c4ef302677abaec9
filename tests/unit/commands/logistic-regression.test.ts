/** The trainer of weights, on invented rows. */
import { expect, it } from 'vitest';
import { logisticRegression, type Row } from '../../commands/train/logistic-regression.ts';

/** Three of four are right with the first sign, one of four without; the second sign says nothing. The last column is the bias. */
const ROWS: readonly Row[] = [0, 1].flatMap((other) => [
  { values: [1, other, 1], label: 1, weight: 3 },
  { values: [1, other, 1], label: 0, weight: 1 },
  { values: [0, other, 1], label: 1, weight: 1 },
  { values: [0, other, 1], label: 0, weight: 3 },
]);
const FIT = { rounds: 2000, rate: 0.02, ridge: 0, bias: 2 };

it('finds the log-odds that the rows have', () => {
  const [first, second, bias] = logisticRegression(ROWS, 3, FIT);
  expect(first).toBeCloseTo(2 * Math.log(3), 2);
  expect(second).toBeCloseTo(0, 2);
  expect(bias).toBeCloseTo(-Math.log(3), 2);
});

it('a ridge makes weights smaller', () => {
  const [free = 0] = logisticRegression(ROWS, 3, FIT);
  const [dear = 0] = logisticRegression(ROWS, 3, { ...FIT, ridge: 0.1 });
  expect(dear).toBeGreaterThan(0);
  expect(dear).toBeLessThan(free);
});

it('a weight that is held stays where it begins', () => {
  const [, second] = logisticRegression(ROWS, 3, { ...FIT, start: [0, -2, 0], held: new Set([1]) });
  expect(second).toBe(-2);
});

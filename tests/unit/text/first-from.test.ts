import { expect, it } from 'vitest';
import { firstFrom } from '../../../lib/text/first-from.ts';

it.each([
  [[], 5, 0],
  [[1, 3, 5, 7], 0, 0],
  [[1, 3, 5, 7], 5, 2],
  [[1, 3, 5, 5, 7], 6, 4],
  [[1, 3], 9, 2],
])('in %j the first from %i on is at %i', (list: number[], from, at) => {
  expect(firstFrom(list, (item) => item < from)).toBe(at);
});

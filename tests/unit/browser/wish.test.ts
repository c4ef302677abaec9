import { expect, it } from 'vitest';
import { leaveWish, takeWish } from '../../../lib/browser/wish.ts';

it('what to read is asked for once', () => {
  leaveWish('page');
  expect(takeWish()).toBe('page');
  expect(takeWish()).toBeUndefined();
});

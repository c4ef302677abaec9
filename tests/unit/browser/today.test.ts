/** The reader's day. */
import { expect, it } from 'vitest';
import { today } from '../../../lib/browser/today.ts';

it('is the day on the reader’s calendar, not the one in Greenwich', () => {
  expect(today(new Date(2026, 2, 5, 0, 30))).toBe('2026-03-05');
  expect(today(new Date(2026, 10, 24, 23, 30))).toBe('2026-11-24');
});

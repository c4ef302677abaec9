/** Days of publication in words. */
import { expect, it } from 'vitest';
import { publishedDay } from '../../../lib/cite/published.ts';

it.each([
  ['2026-11-24', '24 November 2026'],
  ['2026-11-24T23:30:00-08:00', '24 November 2026'],
  ['2026-11', 'November 2026'],
  ['2026', '2026'],
])('%s is %s, as exact as the page is and on its own day', (iso, day) => {
  expect(publishedDay(iso, 'en-GB')).toBe(day);
});

it('is written in the reader’s language', () => {
  expect(publishedDay('2026-11-24', 'de')).toBe('24. November 2026');
});

it('is of the pages’ calendar, also where the reader’s country has another', () => {
  expect(publishedDay('2026-11-24', 'th')).toContain('2026');
  expect(publishedDay('2026-11-24', 'en-u-ca-buddhist')).toBe('November 24, 2026');
});

it.each(['', 'yesterday', '20261124', '2026-13-01', '2026-02-30'])('%o is no date', (iso) => {
  expect(publishedDay(iso, 'en-GB')).toBeUndefined();
});

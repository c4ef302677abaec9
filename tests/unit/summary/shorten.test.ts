/** A shorter list of points is the longer one's first choices, in the article's order. */
import { expect, it } from 'vitest';
import { shorten } from '../../../lib/summary/shorten.ts';
import { SUMMARY } from '../../fixtures/pier-story.ts';

it('keeps what was chosen first and the quotes', () => {
  const [first, fifth] = SUMMARY.points;
  const longer = { ...SUMMARY, points: [fifth!, first!] };
  expect(shorten(longer, 4)).toEqual({ ...SUMMARY, points: [first] });
  expect(shorten(longer, 5)).toEqual(longer);
  expect(shorten(longer, 0).points).toEqual([]);
});

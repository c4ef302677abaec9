/** What stands where on the strip. */
import { expect, it } from 'vitest';
import { markAt, marksOf } from '../../../../components/model/marks.ts';
import { ARTICLE, SUMMARY } from '../../../fixtures/pier-story.ts';

const STATE = { article: ARTICLE, summary: SUMMARY };

it('is every point and each part of every quote, as shares of the article', () => {
  const marks = marksOf(STATE);
  expect(marks.map(({ id }) => id)).toEqual([
    'point-0',
    'point-4',
    'quote-0',
    'quote-0',
    'quote-1',
    'quote-2',
    'quote-3',
  ]);
  for (const { start, end } of marks) {
    expect(start).toBeGreaterThanOrEqual(0);
    expect(end).toBeGreaterThan(start);
    expect(end).toBeLessThanOrEqual(1);
  }
});

it('leaves out the quotes that the reader has filtered away', () => {
  const marks = marksOf({ ...STATE, speaker: 'name:Tomas Reyes' });
  expect(marks.map(({ id }) => id)).toEqual(['point-0', 'point-4', 'quote-1']);
});

it('is found under a pointer, the smaller of two, and the nearest within reach', () => {
  const point = { id: 'point-0', kind: 'point', start: 0.1, end: 0.4 } as const;
  const quote = { id: 'quote-0', kind: 'quote', start: 0.2, end: 0.25 } as const;
  expect(markAt([point, quote], 0.22)).toBe(quote);
  expect(markAt([point, quote], 0.3)).toBe(point);
  expect(markAt([point, quote], 0.42)).toBe(point);
  expect(markAt([point, quote], 0.6)).toBe(undefined);
});

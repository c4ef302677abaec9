import { expect, it } from 'vitest';
import { spreadOf } from '../../../lib/points/spread-of.ts';

const pointAt = (start: number) => {
  const sentence = { start, end: start + 5 };
  return { sentence, kept: [sentence], reasons: [], rank: 0 };
};

it('places each point as a share of the text', () => {
  expect(spreadOf({ text: 'x'.repeat(100) }, [pointAt(0), pointAt(25), pointAt(90)])).toEqual([0, 0.25, 0.9]);
});

it('has no place for points of an empty text', () => {
  expect(spreadOf({ text: '' }, [])).toEqual([]);
});

/** Tables of weights, as training writes them and Pith reads them. */
import { expect, it } from 'vitest';
import { weightsFor } from '../../../../lib/quotes/judge/judge.ts';
import { PROVEN } from '../../../../lib/quotes/judge/judge-weights.ts';
import { SPEECH } from '../../../../lib/quotes/judge/speech-weights.ts';
import { readWeights } from '../../../../lib/text/packs/read-weights.ts';
import { UNPROVEN } from '../../../../lib/text/packs/unproven-weights.ts';
import { weightsModule } from '../../../commands/train/judge/weights-module.ts';
import { packFor } from '../../../pack-for.ts';

it('is read over several lines', () => {
  expect(readWeights('\n  first 0.5 first:after -1.25\n  apart:2 3\n')).toEqual({
    first: 0.5,
    'first:after': -1.25,
    'apart:2': 3,
  });
  expect(readWeights('')).toEqual({});
});

it('says what training has found, to two places, without what weighs nothing, in lines that fit', () => {
  const weights = Object.fromEntries(Array.from({ length: 60 }, (_, at) => [`feature:${at}`, (at - 30) / 7]));
  const source = weightsModule('/** A head. */', 'TABLE', { ...weights, none: 0.004 });
  const table = source.slice(source.indexOf('`') + 1, source.lastIndexOf('`'));
  const read = readWeights(table);
  expect(Object.keys(read)).toHaveLength(59);
  expect(read['feature:1']).toBe(-4.14);
  expect(Math.max(...source.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
});

it.each(Object.entries({ PROVEN, UNPROVEN, SPEECH }))(
  '%s has a finite number for each feature',
  (_, table) => {
    expect(Object.keys(table).length).toBeGreaterThan(100);
    expect(Object.values(table).filter((weight) => !Number.isFinite(weight))).toEqual([]);
  },
);

it('goes by the weights that a language brings, and English brings none', () => {
  expect(weightsFor(packFor('en'))).toBe(PROVEN);
  expect(weightsFor(packFor('de'))).toBe(UNPROVEN);
  expect(weightsFor(packFor('fi'))).toBe(UNPROVEN);
});

/** How likely two sentences tell the same. */
import { describe, expect, it } from 'vitest';
import { chanceOfSame, pairValues } from '../../../lib/points/sameness.ts';
import { vectorsOf } from '../../../lib/points/vectors.ts';
import { MODEL } from '../../../lib/points/weights.ts';

const UNITS = [
  'storm shut old pier tuesday town council',
  'council shut pier storm tuesday night',
  'repair cost insurance claim march',
  'ferry timetable summer trader',
  'school roof leak winter',
  'council shut pier storm tuesday night',
].map((words) => ({ stems: words.split(' ') }));

const TOLD = { vectors: vectorsOf(UNITS), stems: UNITS.map(({ stems }) => new Set(stems)) };
const chance = (one: number, other: number) => chanceOfSame(TOLD, one, other, MODEL.same);

describe('sameness', () => {
  it('is greater for sentences that share their words than for others', () => {
    expect(chance(0, 1)).toBeGreaterThan(chance(0, 2));
    expect(chance(0, 2)).toBeLessThan(0.1);
  });

  it('is greater beside each other than far apart', () => {
    expect(chance(0, 1)).toBeGreaterThan(chance(0, 5));
  });

  it('asks neither which comes first nor what is not there', () => {
    expect(chance(1, 0)).toBe(chance(0, 1));
    expect(chance(0, 99)).toBe(0);
    expect(pairValues(TOLD, 0, 99)).toEqual([]);
  });
});

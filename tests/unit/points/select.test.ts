/** Which candidates become points. */
import { describe, expect, it } from 'vitest';
import { select } from '../../../lib/points/select.ts';

const candidate = (score: number, members: readonly number[], stems: string) => ({
  score,
  members,
  stems: new Set(stems.split(' ')),
});

const PIER = candidate(3, [0], 'pier storm shut deck');
const AGAIN = candidate(2.5, [1], 'pier storm shut spring');
const COST = candidate(2, [2], 'repair cost council');
const BOTH = candidate(1.5, [2, 3], 'repair cost council insurance claim march town');
const TRADE = candidate(1, [4], 'trader summer jobs');

/** Nothing tells the same unless its words do. */
const never = () => 0;

describe('select', () => {
  it('takes the best first, and leaves out what says the same and what shows a sentence twice', () => {
    expect(select([TRADE, AGAIN, BOTH, COST, PIER], 5, never)).toEqual([PIER, COST, TRADE]);
  });

  it('gives the same ones first where more are wanted', () => {
    const all = [PIER, AGAIN, COST, BOTH, TRADE];
    expect(select(all, 3, never).slice(0, 2)).toEqual(select(all, 2, never));
  });

  it('takes one of two that surely tell the same in other words', () => {
    const surely = (one: number, other: number) => (one + other === 4 ? 0.9 : 0);
    expect(select([PIER, TRADE], 5, surely)).toEqual([PIER]);
  });

  it('lets what may tell the same wait, and takes it where nothing better is left', () => {
    const maybe = (one: number, other: number) => (one + other === 4 ? 0.25 : 0);
    const better = candidate(0.9, [5], 'harbour ferry timetable');
    expect(select([PIER, TRADE, better], 3, maybe)).toEqual([PIER, better, TRADE]);
  });

  it('takes nothing of nothing', () => {
    expect(select([], 5, never)).toEqual([]);
  });
});

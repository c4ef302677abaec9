import { expect, it } from 'vitest';
import type { Speaker } from '../../../lib/people/speaker.ts';
import type { Quote } from '../../../lib/quotes/quote.ts';
import { speakersOf } from '../../../lib/summary/speakers-of.ts';

const speaker = (name: string): Speaker => ({
  name,
  mention: { start: 0, end: name.length },
  kind: 'person',
});
const quote = (said?: Speaker): Quote => ({
  parts: [],
  certainty: said ? 1 : 0,
  ...(said && { speaker: said }),
});

it('lists each speaker once, in the order of their first quote', () => {
  const [ada, bo] = [speaker('Ada Lund'), speaker('Bo Reyes')];
  expect(speakersOf([quote(bo), quote(ada), quote(bo)])).toEqual([bo, ada]);
});

it('takes two mentions of one name for one speaker', () => {
  const later = { ...speaker('Ada Lund'), mention: { start: 90, end: 98 } };
  expect(speakersOf([quote(speaker('Ada Lund')), quote(later)])).toHaveLength(1);
});

it('knows no speaker where no quote names one', () => {
  expect(speakersOf([quote(), quote()])).toEqual([]);
});

it('leaves out whose name is withheld', () => {
  expect(speakersOf([{ ...quote(speaker('Ada Lund')), certainty: 0.1 }])).toEqual([]);
});

/** What is spoken of, before a colon. */
import { expect, it } from 'vitest';
import { endOfTopic } from '../../../lib/syntax/topic.ts';
import { rowOf, slotOf } from './row-of.ts';

it('A topic ends at its colon, or where its stretch does', () => {
  const row = rowOf(['On Tom Reed’s mill: “It never made a penny.”']);
  const colon = slotOf(row, ':');
  expect(endOfTopic(row, 0, colon + 1)).toBe(colon);
  expect(endOfTopic(row, 0, colon)).toBe(colon);
});

it.each([
  'On Monday, Ann Bell: “It was wet.”',
  'Ann Bell on the mill: “It was wet.”',
  'It was wet. On. The mill:',
])('None opens “%s”', (sentence) => {
  const row = rowOf([sentence]);
  expect(endOfTopic(row, 0, row.slots.length)).toBe(0);
});

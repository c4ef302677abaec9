import { expect, it } from 'vitest';
import { behindAdverbial } from '../../../lib/syntax/behind-adverbial.ts';
import { rowOf, slotOf } from './row-of.ts';

it.each([
  ['Rosa Prini a de son côté signalé la fuite.', 'signalé'],
  ['Rosa Prini a pour la première fois annoncé son départ.', 'annoncé'],
  ['Rosa Prini a dans une annonce pris congé.', 'dans'],
  ['Rosa Prini a annoncé son départ.', 'annoncé'],
])('the participle behind “a” in “%s” is “%s”', (sentence, word) => {
  const row = rowOf([sentence], 'fr');
  expect(behindAdverbial(row, slotOf(row, 'a') + 1, row.slots.length)).toBe(slotOf(row, word));
});

it('goes over nothing where adjectives stand before nouns', () => {
  const row = rowOf(['Ann Bell has for the first time said that she will go.']);
  const start = slotOf(row, 'has') + 1;
  expect(behindAdverbial(row, start, row.slots.length)).toBe(start);
});

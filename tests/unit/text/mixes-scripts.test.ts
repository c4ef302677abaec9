/** Look-alike names are told from names of another script. */
import { expect, it } from 'vitest';
import { mixesScripts } from '../../../lib/text/mixes-scripts.ts';

it.each(['Jаne Marsh', 'Αnna', 'Вeth', 'Oттo Marsh'])('%s has letters of two alphabets in a word', (name) => {
  expect(mixesScripts(name)).toBe(true);
});

it.each([
  'Jane Marsh',
  'Ганна Марш',
  'Άννα Marsh',
  'Zoë O’Brien',
  '山田 Taro',
  'タロー',
  'R2-D2',
  '',
  'Jane Марш',
])('%s has not', (name) => {
  expect(mixesScripts(name)).toBe(false);
});

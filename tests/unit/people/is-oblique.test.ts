import { expect, it } from 'vitest';
import { isOblique } from '../../../lib/people/is-oblique.ts';
import { packFor } from '../../pack-for.ts';

const polish = packFor('pl');
const czech = packFor('cs');

it.each([
  'straży miejskiej',
  'orłowskiemu',
  'gazetowi',
  'lipską',
  'drozdę',
  'lipskim',
  'wilczkiem',
  'galerii',
  'drozdowicza',
])('Polish %s is no nominative', (name) => {
  expect(isOblique({ names: name.split(' ') }, polish)).toBe(true);
});

it.each([
  'jan orłowski',
  'hanna wilczek',
  'diego',
  'andrzej matej',
  'popescu',
  'ishii',
  'jan bach',
  'ann owens',
])('Polish %s may be one', (name) => {
  expect(isOblique({ names: name.split(' ') }, polish)).toBe(false);
});

it('Czech surnames of women tell their case, those of families none', () => {
  expect(isOblique({ names: ['kolářové'] }, czech)).toBe(true);
  expect(isOblique({ names: ['kolářovi'] }, czech)).toBe(false);
});

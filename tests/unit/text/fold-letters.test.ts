/** Letters that newsrooms write in several ways. */
import { expect, it } from 'vitest';
import { foldLetters } from '../../../lib/text/fold-letters.ts';
import { packFor } from '../../pack-for.ts';

it('are read as one in Romanian, with a comma, a cedilla or nothing below', () => {
  const read = ['președinte', 'preşedinte', 'presedinte'].map((word) => foldLetters(word, packFor('ro')));
  expect(new Set(read)).toEqual(new Set(['presedinte']));
  expect(foldLetters('învăţătoare', packFor('ro'))).toBe('invatatoare');
});

it('stay as they are where a language has no such rows', () => {
  expect(foldLetters('öğretmen', packFor('tr'))).toBe('öğretmen');
  expect(foldLetters('țară', packFor('en'))).toBe('țară');
});

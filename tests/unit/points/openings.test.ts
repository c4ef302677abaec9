/** Words at a sentence's head that tie it to what stands before. */
import { expect, it } from 'vitest';
import { openingsOf } from '../../../lib/points/openings.ts';
import { packFor } from '../../pack-for.ts';

const refersIn = (language: string, sentence: string): boolean | undefined =>
  openingsOf(packFor(language))?.pronoun.test(sentence);

it.each([
  // An Indonesian demonstrative stands behind its noun.
  ['Pria tersebut ditangkap di rumahnya.', true],
  ['Kedua polisi itu dirawat di rumah sakit.', true],
  ['Beliau tiba pada hari Senin.', true],
  // But time, and what ties loosely.
  ['Saat ini jembatan masih ditutup.', false],
  ['Selain itu, jembatan masih ditutup.', false],
  ['Jembatan lama masih ditutup.', false],
])('%s', (sentence, refers) => {
  expect(refersIn('id', sentence)).toBe(refers);
});

it.each([
  ['Aceștia au ajuns luni seară.', true],
  ['Aceştia au ajuns luni seară.', true],
  ['Acestia au ajuns luni seara.', true],
  ['Elena a ajuns luni seară.', false],
])('%s', (sentence, refers) => {
  expect(refersIn('ro', sentence)).toBe(refers);
});

it.each([
  ['Söz konusu iskele pazartesi günü kapatıldı.', true],
  ['Adı geçen şirket iskeleyi kapattı.', true],
  ['Söz verdiği gibi iskeleyi açtı.', false],
])('%s', (sentence, refers) => {
  expect(refersIn('tr', sentence)).toBe(refers);
});

it('are unknown in a language without a table', () => {
  expect(openingsOf(packFor('sw'))).toBe(undefined);
});

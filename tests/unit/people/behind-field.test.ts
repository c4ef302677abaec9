/** The name behind an office and its field, with nothing between them. */
import { expect, it } from 'vitest';
import { behindField } from '../../../lib/people/behind-field.ts';
import { findPeople } from '../../../lib/people/find-people.ts';
import { tokensOf } from './tokens-of.ts';

/** Of a run of capitals that a title opens, and that a bar ends, what is the name's. */
function nameIn(title: string, sentence: string): string {
  const { tokens, pack } = tokensOf(sentence.replace('|', ''), 'id');
  const end = tokens.findIndex(({ start }) => start >= sentence.indexOf('|'));
  const start = tokens.findIndex(({ text }) => text === title) + 1;
  return tokens
    .slice(behindField(tokens, start, end, pack), end)
    .map(({ text }) => text)
    .join(' ');
}

it.each([
  // A body, a committee, a ministry, a place.
  ['Ketua', 'Kemarin Ketua DPR Sulistya Adinata| tiba.', 'Sulistya Adinata'],
  ['Ketua', 'Kemarin Ketua Komisi III DPRD Blora Sulistya Adinata| tiba.', 'Sulistya Adinata'],
  ['Menteri', 'Kemarin Menteri Pemuda dan Olahraga Rezaldi Kusuma| tiba.', 'Rezaldi Kusuma'],
  ['Gubernur', 'Kemarin Gubernur Jawa Barat Rezaldi Kusuma| tiba.', 'Rezaldi Kusuma'],
  ['pelatih', 'Kemarin pelatih Persela Rezaldi Kusuma| tiba.', 'Rezaldi Kusuma'],
  // No field.
  ['Ketua', 'Kemarin Ketua Rezaldi Kusuma| tiba.', 'Rezaldi Kusuma'],
  // Behind what bears a name of its own: up to a first name, else one word.
  ['Kepala', 'Kemarin Kepala Desa Sukamukti Budi Sarwanto| tiba.', 'Budi Sarwanto'],
  ['Kepala', 'Kemarin Kepala Dinas Pasar Budi Sarwanto| tiba.', 'Budi Sarwanto'],
  ['Kepala', 'Kemarin Kepala Desa Sukamukti Sarwanto| tiba.', 'Sarwanto'],
  // All of it is the field.
  ['Kepala', 'Kemarin Kepala Desa Sukamukti| tiba.', ''],
  ['Ketua', 'Kemarin Ketua DPR| tiba.', ''],
  ['Rektor', 'Kemarin Rektor Universitas Tirta Buana| (UTB), Budi Sarwanto, tiba.', ''],
  ['Ketua', 'Kemarin Ketua Aliansi Tani Nusa|, Budi Sarwanto, tiba.', ''],
  // No name has a demonstrative.
  ['kapten', 'Kemarin mantan kapten Laskar Rawa| itu tiba.', ''],
])('behind %s: %s', (title, sentence, name) => {
  expect(nameIn(title, sentence)).toBe(name);
});

it.each([
  // What "dan" joins stands in the field of an office, however long.
  [
    'Kemarin Pelaksana Tugas Deputi Penindakan dan Eksekusi KPK Budi Guntur Rahayu tiba.',
    ['Budi Guntur Rahayu'],
  ],
  // An office of its own behind "dan" is somebody else's.
  ['Kemarin Ketua Budi dan Sekretaris Joko Widarta tiba.', ['Budi', 'Joko Widarta']],
  // Behind an office, a word with its short form is the field.
  ['Kemarin Dirjen Perbendaharaan (DJP) Budi Sarwanto tiba.', ['DJP', 'Budi Sarwanto']],
])('%s', (sentence, names) => {
  expect(
    findPeople(tokensOf(sentence, 'id')).mentions.map(({ start, end }) => sentence.slice(start, end)),
  ).toEqual(names);
});

it('leaves the field with the office, as what somebody is', () => {
  const sentence = 'Kemarin Ketua Komisi III DPRD Blora Sulistya Adinata tiba.';
  const [mention] = findPeople(tokensOf(sentence, 'id')).mentions;
  expect(sentence.slice(mention?.start, mention?.end)).toBe('Sulistya Adinata');
  expect(sentence.slice(mention?.role?.start, mention?.role?.end)).toBe('Ketua Komisi III DPRD Blora');
});

it('calls people by a name in the middle', () => {
  const sentence = 'Kemarin Lalu Rezaldi Adinata tiba. Pak Rezaldi pulang.';
  expect(findPeople(tokensOf(sentence, 'id')).persons).toHaveLength(1);
});

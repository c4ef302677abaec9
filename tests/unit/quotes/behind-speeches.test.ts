/** What stands behind a quote, read by itself: its verb, the body that several speak for, whom a paper cites, who was asked. */
import { describe, expect, it } from 'vitest';
import { bodyOfVoices } from '../../../lib/quotes/body-of-voices.ts';
import { citedBehind } from '../../../lib/quotes/cited-behind.ts';
import { hearerBefore } from '../../../lib/quotes/discourse/hearer-before.ts';
import { type Narration, wordAt } from '../../../lib/quotes/narration.ts';
import { postmodifiedSubject } from '../../../lib/quotes/postmodified-subject.ts';
import type { Source } from '../../../lib/quotes/source.ts';
import { verbBehindSubject } from '../../../lib/quotes/verb-behind-subject.ts';
import { readSubject } from '../../../lib/syntax/read-subject.ts';
import { rowOf } from '../syntax/row-of.ts';

const slotOf = (row: Narration, word: string): number =>
  row.slots.findIndex((_, slot) => wordAt(row, slot) === word);
const wordsOf = (row: Narration, source: Source | undefined): string | undefined =>
  source &&
  Array.from({ length: source.slots.end - source.slots.start }, (_, step) =>
    wordAt(row, source.slots.start + step),
  ).join(' ');

describe('the body that several speak for', () => {
  it.each([
    ['es', '“El molino se queda”, explican desde la plataforma.', 'explican', 'plataforma'],
    ['es', '“El molino se queda”, explica desde la plataforma.', 'explica', undefined],
    ['ru', '«Мельница остаётся на месте», — рассказали в мэрии.', 'рассказали', 'мэрии'],
  ])('%s: %s', (language, paragraph, verb, body) => {
    const row = rowOf([paragraph], language);
    const found = wordsOf(row, bodyOfVoices(row, slotOf(row, verb), row.slots.length));
    expect(found?.split(' ').at(-1)).toBe(body);
  });
});

it('takes whom a paper cites for the speaker, and not the paper', () => {
  const row = rowOf(
    ['Иван Петров приехал. «Мельница остаётся на месте», — цитирует Петрова «Курьер».'],
    'ru',
  );
  const found = citedBehind(row, slotOf(row, 'цитирует'), row.slots.length);
  expect(wordsOf(row, found?.source)).toBe('петрова');
  expect(citedBehind(row, slotOf(row, 'приехал'), row.slots.length)).toBeUndefined();
});

it('reads a noun with the words that tell of it, up to its verb', () => {
  const row = rowOf(['“The weir is lost,” a woman who lives nearby said.'], 'en');
  const source = readSubject(row, slotOf(row, 'a'), row.slots.length);
  const found = source && postmodifiedSubject(row, source, row.slots.length);
  expect(wordsOf(row, found?.source)).toBe('a woman who lives nearby');
  const bare = rowOf(['“The weir is lost,” a woman said.'], 'en');
  const woman = readSubject(bare, slotOf(bare, 'a'), bare.slots.length);
  expect(woman && postmodifiedSubject(bare, woman, bare.slots.length)).toBeUndefined();
});

it.each([
  ['“The weir is lost,” Ann Bell said.', 'said'],
  ['“The weir is lost,” Ann Bell, a miller from Leeds, said.', 'said'],
  ['“The weir is lost,” Ann Bell (left) said.', 'said'],
])('finds the verb of a subject: %s', (paragraph, verb) => {
  const row = rowOf([paragraph], 'en');
  expect(verbBehindSubject(row, slotOf(row, 'bell') + 1, row.slots.length)).toBe(slotOf(row, verb));
});

it('finds none where another subject has the verb', () => {
  const row = rowOf(['“The weir is lost,” Ann Bell, a miller, she said.'], 'en');
  expect(verbBehindSubject(row, slotOf(row, 'bell') + 1, row.slots.length)).toBe(-1);
});

it('has whoever is asked answer', () => {
  const who = (paragraph: string): string | undefined => {
    const row = rowOf([paragraph], 'en');
    const start = slotOf(row, 'he');
    const person = hearerBefore(row, { kind: 'pronoun', word: 'he', slots: { start, end: start + 1 } });
    return person?.mention.names.join(' ');
  };
  expect(who('Tom Reed asked Max Bell what was lost. “All of the weir,” he replied.')).toBe('max bell');
  expect(who('Tom Reed asked Max Bell what was lost. “All of the weir,” he said.')).toBe('max bell');
  expect(who('Tom Reed told Max Bell what was lost. “All of the weir,” he said.')).toBeUndefined();
});

import { expect, it } from 'vitest';
import { isCircumstance, isGenitive } from '../../../lib/syntax/hangs-on-noun.ts';
import { rowOf, slotOf } from './row-of.ts';

it.each([
  ['pl', 'Rzecznik warszawskiej prokuratury milczał.', 'warszawskiej', true],
  ['pl', 'Rzecznik prokuratury milczał.', 'milczał', false],
  ['en', 'The spokesman of the bank was silent.', 'bank', false],
])('%s: in “%s” %s is in the genitive: %s', (language, sentence, word, genitive) => {
  const row = rowOf([sentence], language);
  expect(isGenitive(row, slotOf(row, word))).toBe(genitive);
});

it.each([
  ['es', 'Lo dijo la ministra en una entrevista.', 'en', true],
  ['es', 'Lo dijo el dueño de un bar.', 'de', false],
  ['en', 'So said the minister in an interview.', 'in', false],
])('%s: in “%s” %s leads to where or when: %s', (language, sentence, word, circumstance) => {
  const row = rowOf([sentence], language);
  expect(isCircumstance(row, slotOf(row, word))).toBe(circumstance);
});

/** Infinitives of saying, and the finite verbs that lead to them. */
import { expect, it } from 'vitest';
import { infinitiveLedBy, verbLeadingTo } from '../../../lib/syntax/led-infinitive.ts';
import { rowOf, slotOf } from './row-of.ts';

it.each([
  ['es', 'Ana Brolva quiso destacar el puente.', 'quiso', 'destacar'],
  ['es', 'Ana Brolva se limitó a decir poco.', 'limitó', 'decir'],
  ['it', 'Anna Brolva non esita ad accusare il sindaco.', 'esita', 'accusare'],
  ['pt', 'Ana Brolva não deixou de dizer pouco.', 'deixou', 'dizer'],
  ['pt', 'Ana Brolva limitou-se a dizer pouco.', 'limitou', 'dizer'],
  ['pt', 'Ana Brolva voltou a afirmar pouco.', 'voltou', 'afirmar'],
])('%s: in “%s” “%s” leads to “%s”', (language, sentence, verb, infinitive) => {
  const row = rowOf([sentence], language);
  expect(infinitiveLedBy(row, slotOf(row, verb), row.slots.length)).toBe(slotOf(row, infinitive));
  expect(verbLeadingTo(row, slotOf(row, infinitive), 0)).toBe(slotOf(row, verb));
});

it.each([
  // No saying.
  ['pt', 'Ana Brolva limitou-se a dormir.', 'limitou'],
  ['es', 'Ana Brolva quiso caminar sola.', 'quiso'],
  ['it', 'Anna Brolva non esita a dormire.', 'esita'],
  // Something stands between them.
  ['es', 'Ana Brolva quiso ayer destacar el puente.', 'quiso'],
  // A language that neither drops its subjects nor puts adjectives last.
  ['en', 'Ann Bell wanted to say little.', 'wanted'],
  ['fr', 'Anne Morel a voulu dire peu.', 'voulu'],
])('%s: in “%s” “%s” leads to none', (language, sentence, verb) => {
  const row = rowOf([sentence], language);
  expect(infinitiveLedBy(row, slotOf(row, verb), row.slots.length)).toBe(-1);
});

it('The infinitive must stand before the end', () => {
  const row = rowOf(['Ana Brolva quiso destacar el puente.'], 'es');
  expect(infinitiveLedBy(row, slotOf(row, 'quiso'), slotOf(row, 'destacar'))).toBe(-1);
});

it.each([
  ['es', 'Ana Brolva siente la necesidad de decir algo.', 'decir'],
  ['it', 'Anna Brolva sente il bisogno di dire qualcosa.', 'dire'],
])('%s: in “%s” a noun leads to “%s”, no verb', (language, sentence, infinitive) => {
  const row = rowOf([sentence], language);
  expect(verbLeadingTo(row, slotOf(row, infinitive), 0)).toBe(-1);
});

it('The verb must not stand before the bound', () => {
  const row = rowOf(['Ana Brolva quiso destacar el puente.'], 'es');
  const infinitive = slotOf(row, 'destacar');
  expect(verbLeadingTo(row, infinitive, infinitive)).toBe(-1);
});

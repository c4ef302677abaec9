import { expect, it } from 'vitest';
import { markedName } from '../../../lib/syntax/marked-name.ts';
import { rowOf, slotOf, wordsIn } from './row-of.ts';

/** The name behind a verb, marks and all. */
function behind(language: string, verb: string, sentence: string): string | undefined {
  const row = rowOf([sentence], language);
  const found = markedName(row, slotOf(row, verb) + 1, row.slots.length);
  return found && wordsIn(row, found.slots);
}

it('is a name that fills its marks', () => {
  expect(behind('pl', 'pisze', 'Tak pisze „Kurier Wiślany” od lat.')).toBe('„Kurier Wiślany”');
});

it('is none where a noun goes on behind the marks, nor without marks', () => {
  expect(behind('en', 'said', 'So said “The Long Night” host Jane Smith.')).toBeUndefined();
  expect(behind('pl', 'pisze', 'Tak pisze Kurier Wiślany od lat.')).toBeUndefined();
});

/** A relative whom a pronoun means. */
import { expect, it } from 'vitest';
import { kinBefore } from '../../../../lib/quotes/discourse/kin-before.ts';
import { rowOf, slotOf } from '../../syntax/row-of.ts';

function kinOf(text: string, word: 'he' | 'she'): string | undefined {
  const row = rowOf([text]);
  const start = slotOf(row, word);
  const gender = word === 'he' ? 'm' : 'f';
  const kin = kinBefore(row, { kind: 'pronoun', word, slots: { start, end: start + 1 } }, gender);
  return kin?.mention.names.join(' ');
}

it('is of the pronoun’s gender, and of somebody’s who is not', () => {
  expect(kinOf('Edda Wren lived there with her father. “All of it,” he said.', 'he')).toBe('father');
  expect(kinOf('Tom Reed lived there with his old mother. “All of it,” she said.', 'she')).toBe('mother');
});

it.each([
  ['of the same gender', 'Edda Wren lived there with her mother. “All of it,” he said.'],
  ['with somebody named behind', 'Edda Wren met her father and Tom Reed. “All of it,” he said.'],
  ['who owns something', 'Edda Wren sold her father’s mill. “All of it,” he said.'],
])('is nobody %s', (_what, text) => {
  expect(kinOf(text, 'he')).toBeUndefined();
});

/** Names for files. */
import { expect, it } from 'vitest';
import { fileName } from '../../../lib/cite/file-name.ts';

it.each([
  ['Marlow Bay votes: a new pier?', 'marlow-bay-votes-a-new-pier'],
  ['../../etc/passwd', 'etc-passwd'],
  ['Überfahrt nach Föhr', 'überfahrt-nach-föhr'],
  ['港の再開', '港の再開'],
  ['', 'article'],
  ['…?!', 'article'],
  ['CON', 'article'],
])('%o becomes %s', (title, name) => {
  expect(fileName(title, 'article')).toBe(name);
});

it('ends at a word before it grows too long', () => {
  const name = fileName('harbour '.repeat(20), 'article');
  expect(name).toBe(Array(7).fill('harbour').join('-'));
});

it('a title of a script without spaces is cut within its one “word”, but not within a sign', () => {
  expect(fileName('港'.repeat(70), 'article')).toBe('港'.repeat(56));
  // Three code units a syllable: 18 of them are 54.
  expect(fileName('ที่'.repeat(40), 'article')).toBe('ที่'.repeat(18));
  expect(fileName(`AB ${'港'.repeat(70)}`, 'article')).toBe(`ab-${'港'.repeat(53)}`);
  expect(fileName(`${'a'.repeat(55)} ${'港'.repeat(70)}`, 'article')).toBe('a'.repeat(55));
});

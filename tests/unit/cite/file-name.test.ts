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

it('a single word without end is no name', () => {
  expect(fileName('a'.repeat(500), 'article')).toBe('article');
});

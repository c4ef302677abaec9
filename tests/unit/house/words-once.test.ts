/** In a table of words none stands twice: a second one is a slip of whoever did not find the first. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesUnder } from './sources-under.ts';

/** A list of words, or of stems and endings, with nothing but spaces between them. */
const LIST =
  /(?:\b(?:words|endings|forms|pairs|weakVerbs)\(\s*|\bconst [A-Z_]+ = )(?:'([^'`|\\(,]*)'|`([^`|\\(,]*)`)/g;

function twiceIn(code: string): readonly string[] {
  return [...code.matchAll(LIST)].flatMap(([, inQuotes, list = inQuotes ?? '']) => {
    const words = list.split(/\s+/).filter((word) => word !== '');
    return words.filter((word, at) => words.indexOf(word) < at);
  });
}

it('A list of words has each of them once', () => {
  const twice = sourcesUnder('lib/text/packs').flatMap((path) =>
    twiceIn(readFileSync(path, 'utf8')).map((word) => `${path}: ${word}`),
  );
  expect(twice).toEqual([]);
});

it('Of a list with a word in it twice it names the word', () => {
  expect(twiceIn("he: words(`\n  him he\n  they him`), const HER = 'she her she';")).toEqual(['him', 'she']);
  expect(twiceIn("and: words(`d'ailleurs rien\n rien`)")).toEqual(['rien']);
  expect(twiceIn("words('sagt', weakVerbs(\n `\n mahn warn\n mahn `,\n))")).toEqual(['mahn']);
  expect(twiceIn("he: words('he him'), they: words('he they')")).toEqual([]);
});

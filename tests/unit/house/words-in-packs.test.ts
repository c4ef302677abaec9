/** Words of a language stand under lib/text/packs, where whoever adds a language finds them all. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FREQUENT_WORDS } from '../../../lib/text/packs/every-language/frequent-words.ts';
import { sourcesUnder } from './sources-under.ts';

/** Files that hold words and are no table of a language, each with its reason. */
const STILL: readonly string[] = [
  // What browsers answer to Pith, in their own English.
  'lib/browser/why-refused.ts',
  // Chinese, Japanese and Korean have no spaces: what reads one of them is a grammar of that language alone.
  'lib/quotes/clauses/',
];

const LANGUAGES = Object.keys(FREQUENT_WORDS).join('|');
/** A row by language: "de: 'der die'", "de: ['„', '“']"; no character reference ("lt: '<'"). */
const ROW = new RegExp(`^\\s*(?:${LANGUAGES}): (?:\\[\\s*)?(?:['"\`/][^<]|\\{)`, 'mu');
/** Letters beyond English in a literal. */
const FOREIGN =
  /['"`/][^'"`\n]*[À-ÖØ-öø-ž\p{sc=Cyrillic}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u;
const ALTERNATIVES = /(?:\b\p{L}+\b[|\s]){2,}\b\p{L}+\b/gu;
const LITERAL = /'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`|\/(?:[^/\\\n]|\\.)+\/[a-z]*/gu;
/** So frequent that three in a list of alternatives make it one of English words. */
const ENGLISH = new Set([
  ...(FREQUENT_WORDS.en?.split(' ') ?? []),
  'said',
  'she',
  'him',
  'her',
  'him',
  'them',
  'mr',
  'mrs',
  'photo',
]);

function holdsWords(path: string): boolean {
  const code = readFileSync(path, 'utf8').replace(/\/\*[\s\S]*?\*\/|(?<=^|\s)\/\/.*$/gmu, '');
  if (ROW.test(code) || FOREIGN.test(code)) return true;
  return [...code.matchAll(LITERAL)].some(([literal]) =>
    [...literal.matchAll(ALTERNATIVES)].some(([list]) => {
      const words = list.split(/[|\s]/);
      const barred = list.includes('|');
      return barred && words.filter((word) => ENGLISH.has(word)).length >= 2;
    }),
  );
}

const HOLDERS = sourcesUnder('lib').filter((path) => !path.startsWith('lib/text/packs/') && holdsWords(path));

it('No file but a pack holds words of a language', () => {
  expect(HOLDERS.filter((path) => !STILL.some((place) => path.startsWith(place)))).toEqual([]);
});

it('What has been cleared leaves the list', () => {
  expect(STILL.filter((place) => !HOLDERS.some((path) => path.startsWith(place)))).toEqual([]);
});

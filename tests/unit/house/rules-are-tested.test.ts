/** A rule of people, syntax and quotes is tested by itself: a test names its file. */
import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesUnder } from './sources-under.ts';

/** Files and folders that only a whole article tests so far. This list only shrinks. */
const STILL: readonly string[] = [
  // The grammars of languages without spaces: their tests ask find-quotes-by-clause.
  'lib/quotes/clauses/',
  'lib/people/bridge-from.ts',
  'lib/people/family-names.ts',
  'lib/people/is-name-word.ts',
  'lib/quotes/phrase-at.ts',
  'lib/quotes/verb-final-tag.ts',
];

const TESTS = globSync('tests/{unit,property}/**/*.{ts,tsx}')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');

/** Types and tables have nothing to test. */
function isRule(path: string): boolean {
  return /^export (?:async )?function /m.test(readFileSync(path, 'utf8'));
}

const UNTESTED = sourcesUnder('lib/people', 'lib/syntax', 'lib/quotes').filter(
  (path) => isRule(path) && !TESTS.includes(`/${path}'`),
);

it('No other rule goes without a test of its own: write one, or name the file in STILL', () => {
  expect(UNTESTED.filter((path) => !STILL.some((place) => path.startsWith(place)))).toEqual([]);
});

it('What is tested leaves the list', () => {
  expect(STILL.filter((place) => !UNTESTED.some((path) => path.startsWith(place)))).toEqual([]);
});

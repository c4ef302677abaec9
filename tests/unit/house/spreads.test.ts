/** A list as long as the text overflows the stack where it is spread into a call: what is spread is short by its nature. */
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { sourcesUnder } from './sources-under.ts';

const SPREAD =
  /\b(?:push|unshift|append|prepend|before|after|replaceWith|replaceChildren|Math\.max|Math\.min)\((?:[^().]*,\s*)?\.\.\.([\w#.[\]]*)/g;

/** Short: by what bounds it. */
const SHORT: Readonly<Record<string, string>> = {
  'lib/article/metadata/clean-author.ts: found': 'a byline has a limit',
  'lib/article/metadata/header-lines.ts: own': 'the lines of one box have a limit',
  'lib/article/metadata/header-lines.ts: linesOf': 'the lines of one box have a limit',
  'lib/article/metadata/json-ld.ts: value.slice': 'cut there',
  'lib/article/phrases/required-literals.ts: clausesOfGroup': 'the house’s own patterns',
  'lib/article/phrases/required-literals.ts: clause.map': 'the house’s own patterns',
  'lib/people/group-mentions.ts: groups.map': 'the groups that one name may be of',
  'lib/points/asides.ts: relativeClauses': 'of a sentence that is short enough to be a point',
  'lib/quotes/clauses/chinese-clause-cuts.ts: COMMAS.map': 'a table',
  'lib/quotes/discourse/resolve-name.ts: doubts': 'a list of two',
  'lib/quotes/judge/judge.ts: scores': 'the rivals of one quotation',
  'lib/quotes/clauses/japanese-subjects.ts: [': 'a table',
  'lib/quotes/find-posts.ts: wordsOf': 'a list of one',
  'lib/text/sentences.ts: [...CORNER_CLOSE].map': 'a table',
};

it('no list of the text’s own length is spread into a call', () => {
  const found = sourcesUnder('lib').flatMap((path) =>
    [...readFileSync(path, 'utf8').matchAll(SPREAD)].map(([, list]) => `${path}: ${list}`),
  );
  expect(found.length).toBeGreaterThan(5);
  expect(found.filter((one) => !Object.hasOwn(SHORT, one))).toEqual([]);
});

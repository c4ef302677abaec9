/** Names below quotations. */
import { expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { packFor } from '../../pack-for.ts';
import { articleOf } from '../points/article-of.ts';

const BEFORE = 'Tom Reed shut the mill on Monday, and the river rose.';
const WORDS = '“The river will be back by Friday, and the mill with it.”';

function speakersIn(...paragraphs: readonly string[]) {
  const analysis = analyse(articleOf({ paragraphs: [BEFORE, ...paragraphs] }), packFor('en'));
  return findQuotes(analysis, findPeople(analysis)).map(({ speaker }) => speaker?.name);
}

it.each([
  ['behind a dash', [WORDS, '— Ann Bell']],
  ['with a title', [WORDS, '— Commissioner Ann Bell']],
  ['with what she is', [WORDS, '– Ann Bell, a miller by the weir']],
  ['as the last line of a block quote', [`quote|${WORDS}`, 'quote|Ann Bell, miller']],
])('%s', (_where, paragraphs) => {
  expect(speakersIn(...paragraphs)).toEqual(['Ann Bell']);
});

it.each([
  ['a paragraph about somebody', [WORDS, 'Ann Bell is a miller.']],
  [
    'a long line',
    [WORDS, '— Ann Bell went on to tell the town about the river and all of the mills that stood along it'],
  ],
  ['a place', [WORDS, '— London, where it rained']],
])('but %s signs nothing', (_what, paragraphs) => {
  expect(speakersIn(...paragraphs)).not.toContain('Ann Bell');
  expect(speakersIn(...paragraphs)).not.toContain('London');
});

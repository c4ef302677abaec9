/** Blocks that quote without marks, behind a clause that does nothing but attribute. */
import { expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { quoteText } from '../../../lib/quotes/quote-text.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { packFor } from '../../pack-for.ts';
import { articleOf } from '../points/article-of.ts';

const WORDS = 'The river will be back by Friday, and the mill with it.';

function told(...paragraphs: readonly string[]) {
  const article = articleOf({ paragraphs });
  const analysis = analyse(article, packFor('en'));
  return findQuotes(analysis, findPeople(analysis)).map((quote) => [
    quote.speaker?.name,
    quoteText(article.text, quote),
  ]);
}

it.each([
  ['a paragraph behind “X wrote:”', ['Ann Bell wrote:', WORDS]],
  ['a day behind the verb', ['Ann Bell wrote on Monday:', WORDS]],
  [
    'a block quote behind a longer sentence',
    [
      'The flood was hard, and in her diary Ann Bell wrote as follows, full of the river and its mills:',
      `quote|${WORDS}`,
    ],
  ],
])('%s', (_what, paragraphs) => {
  expect(told(...paragraphs)).toEqual([['Ann Bell', WORDS]]);
});

it.each([
  ['a name', 'Ann Bell'],
  ['a name with what she is', 'Ann Bell, miller on the fen'],
  ['a name behind a dash', '— Ann Bell (Wexmere)'],
])('a block quote with %s below', (_what, line) => {
  const story = 'The flood was hard on the mill that Tom Reed has.';
  expect(told(story, `quote|${WORDS}`, `quote|${line}`, story)).toEqual([['Ann Bell', WORDS]]);
});

it('a block quote whose last line is a sentence has no name below', () => {
  expect(told('The flood was hard.', `quote|${WORDS}`, 'quote|Ann Bell took the cat upstairs.')).toEqual([]);
});

it('what a block holds in marks is part of it', () => {
  expect(told('Ann Bell wrote:', 'When the river says, “Here I am again tonight”, we run.')).toEqual([
    ['Ann Bell', 'When the river says, “Here I am again tonight”, we run.'],
  ]);
});

it('a block quote goes on over its blocks', () => {
  expect(told('Ann Bell wrote:', `quote|${WORDS}`, 'quote|We know it.', 'It rained.')).toEqual([
    ['Ann Bell', `${WORDS} We know it.`],
  ]);
});

it.each([
  [
    'a paragraph behind a sentence that ends in a colon',
    ['Ann Bell of the mill told the town on Monday what had happened in the fen overnight:', WORDS],
  ],
  ['a paragraph behind a colon without a verb', ['What we know so far:', WORDS]],
  ['a block quote behind no colon', ['Ann Bell wrote a diary.', `quote|${WORDS}`]],
  ['a heading', ['Ann Bell wrote:', `heading|${WORDS}`]],
])('not %s', (_what, paragraphs) => {
  expect(told(...paragraphs)).toEqual([]);
});

it('words in marks keep their marks', () => {
  expect(told('Ann Bell wrote:', `“${WORDS}”`)).toEqual([['Ann Bell', WORDS]]);
});

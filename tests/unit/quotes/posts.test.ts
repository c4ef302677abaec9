/** Embedded posts are their authors' quotes; nobody else's words become theirs. */

import { expect, it } from 'vitest';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotesByClause } from '../../../lib/quotes/clauses/find-quotes-by-clause.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { quoteText } from '../../../lib/quotes/quote-text.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';
import { articleOf } from '../points/article-of.ts';

const BEFORE = 'The harbour master Marit Solheim closed the quay on Monday, and many were angry.';
const WORDS = 'The tide does not read our timetable, and nor do I.';

/** Of paragraphs; "post|" stands before those that are parts of posts. */
function quotesIn(paragraphs: readonly string[]) {
  const article = articleOf({ paragraphs });
  const analysis = analyse(article, packFor('en'));
  const people = findPeople(analysis);
  return { article, quotes: findQuotes(analysis, people, findQuotesByClause) };
}

/** Each quote as [speaker, words]. */
function told(...paragraphs: readonly string[]) {
  const { article, quotes } = quotesIn(paragraphs);
  return quotes.map((quote) => [quote.speaker?.name, quoteText(article.text, quote)]);
}

it.each([
  ['— Marit Solheim (@msolheim) March 3, 2026', 'Marit Solheim'],
  ['— Marit Solheim (@msolheim)', 'Marit Solheim'],
  ['– Northmouth Harbour Watch 🌊 (@watch.north.example) on Tuesday at 3:14 PM', 'Northmouth Harbour Watch'],
  ['— gull77 (@gull_77@isles.example) 3. März 2026', 'gull77'],
  ['— Friends of Marit Solheim (@friends) March 3, 2026', 'Friends of Marit Solheim'],
  ['— Marit Solheim (parody) 🌊 (@msolheim) March 3, 2026', 'Marit Solheim (parody)'],
  ['— Marit Solheim @ Northmouth (@msolheim) March 3, 2026', 'Marit Solheim @ Northmouth'],
])('a post is said by whom it is signed by: %s', (signature, name) => {
  expect(told(BEFORE, `post|${WORDS}`, `post|${signature}`, 'She stayed.')).toEqual([[name, WORDS]]);
});

it('knows the author as the article does, with a role', () => {
  const { article, quotes } = quotesIn([
    BEFORE,
    `post|${WORDS}`,
    'post|— Marit Solheim (@msolheim) March 3, 2026',
  ]);
  const role = quotes[0]?.speaker?.role;
  expect(role && slice(article.text, role)).toBe('harbour master');
});

it('leaves out addresses behind the words, and keeps those among them', () => {
  const words = 'Read https://isles.example/tide before you sail today.';
  expect(
    told(
      `post|${words} https://t.example/a pic.twitter.com/abc`,
      'post|— Marit Solheim (@msolheim) March 3, 2026',
    ),
  ).toEqual([['Marit Solheim', words]]);
  expect(
    told(
      `post|${words} [image or embed]`,
      'post|pic.twitter.com/abc',
      'post|— Marit Solheim (@msolheim) March 3, 2026',
    ),
  ).toEqual([['Marit Solheim', words]]);
});

it('keeps two posts apart, and each whole', () => {
  expect(
    told(
      `post|${WORDS}`,
      'post|Stay on the hill today.',
      'post|— Marit Solheim (@msolheim) March 3, 2026',
      'post|We shall sail whatever she says.',
      'post|— Tom Hill (@tomhill) March 4, 2026',
    ),
  ).toEqual([
    ['Marit Solheim', `${WORDS} Stay on the hill today.`],
    ['Tom Hill', 'We shall sail whatever she says.'],
  ]);
});

it.each(['— (@msolheim) March 3, 2026', '— @msolheim (@msolheim) March 3, 2026'])(
  'a post that is signed by no name is not part of the next: %s',
  (signature) => {
    const next = 'We shall sail whatever she says.';
    expect(
      told(`post|${WORDS}`, `post|${signature}`, `post|${next}`, 'post|— Tom Hill (@tomhill) March 4, 2026'),
    ).toEqual([['Tom Hill', next]]);
  },
);

it('tells a quote in a post as part of it, and others in their order', () => {
  const post = 'My neighbour said “the sea has never been so high here” and he was right.';
  expect(
    told(
      '“It is a fine sight from the hill,” Anna Berg said.',
      `post|${post}`,
      'post|— Tom Hill (@tomhill) March 4, 2026',
      '“We shall build it again next year,” Anna Berg said.',
    ),
  ).toEqual([
    ['Anna Berg', 'It is a fine sight from the hill,'],
    ['Tom Hill', post],
    ['Anna Berg', 'We shall build it again next year,'],
  ]);
});

it.each([
  ['without a signature', [`post|${WORDS}`, BEFORE]],
  [
    'whose signature stands in the next paragraph',
    [`post|${WORDS}`, '— Marit Solheim (@msolheim) March 3, 2026'],
  ],
  ['whose words stand before it', [WORDS, 'post|— Marit Solheim (@msolheim) March 3, 2026']],
  ['too long for one', [`post|${WORDS.repeat(9)}`, 'post|— Marit Solheim (@msolheim) March 3, 2026']],
  ['with too few words', ['post|So there.', 'post|— Marit Solheim (@msolheim) March 3, 2026']],
  [
    'with addresses alone',
    ['post|pic.twitter.com/abc https://t.example/a', 'post|— Tom Hill (@tomhill) March 4, 2026'],
  ],
  ['signed by nobody', [`post|${WORDS}`, 'post|— (@msolheim) March 3, 2026']],
])('a post %s is no quote', (_name, paragraphs) => {
  expect(told(...paragraphs)).toEqual([]);
});

it('a page that calls no block a post still has them, by their signature', () => {
  const signature = '— Marit Solheim (@msolheim) March 3, 2026';
  expect(told(BEFORE, 'Then she wrote online:', WORDS, signature, 'She stayed.')).toEqual([
    ['Marit Solheim', WORDS],
  ]);
});

it('there the words above that end in the middle are part of the post, and those in marks too', () => {
  const signature = '— Marit Solheim (@msolheim) March 3, 2026';
  expect(told(BEFORE, 'The “old quay of the north” is shut again', WORDS, signature)).toEqual([
    ['Marit Solheim', `The “old quay of the north” is shut again ${WORDS}`],
  ]);
});

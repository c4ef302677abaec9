/** Quotes of a few invented paragraphs, told in short: what a test compares. */

import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotesByClause } from '../../../lib/quotes/clauses/find-quotes-by-clause.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { quoteText } from '../../../lib/quotes/quote-text.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../pack-for.ts';

/** Each quote as its speaker and its words: [speaker, words]. */
export function told(
  paragraphs: readonly string[],
  language = 'en',
): readonly (readonly [string | undefined, string])[] {
  const article = articleFromParagraphs({ paragraphs, language });
  const analysis = analyse(article, packFor(article.language));
  return findQuotes(analysis, findPeople(analysis), findQuotesByClause).map(
    (quote) => [quote.speaker?.name, quoteText(article.text, quote)] as const,
  );
}

/** The speakers alone, in order. */
export function speakersIn(paragraphs: readonly string[], language = 'en'): readonly (string | undefined)[] {
  return told(paragraphs, language).map(([speaker]) => speaker);
}

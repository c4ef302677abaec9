import { findPeople } from '../../../../lib/people/find-people.ts';
import { findQuotesByClause } from '../../../../lib/quotes/clauses/find-quotes-by-clause.ts';
import { findQuotes } from '../../../../lib/quotes/find-quotes.ts';
import { quoteText } from '../../../../lib/quotes/quote-text.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../../pack-for.ts';

/** Each quote as "speaker: words"; "?" where nobody is named. */
export function quotesIn(language: string, ...paragraphs: string[]): readonly string[] {
  const article = articleFromParagraphs({ paragraphs, language });
  const analysis = analyse(article, packFor(article.language));
  const quotes = findQuotes(analysis, findPeople(analysis), findQuotesByClause);
  return quotes.map((quote) => `${quote.speaker?.name ?? '?'}: ${quoteText(article.text, quote)}`);
}

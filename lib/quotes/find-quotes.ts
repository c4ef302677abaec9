/** The quotes of an article, with who said them. */
import type { People } from '../people/find-people.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Quote } from './quote.ts';

export function findQuotes(
  _article: Article,
  _sentences: readonly Sentence[],
  _people: People,
): readonly Quote[] {
  return [];
}

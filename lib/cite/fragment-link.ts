/** A link that opens a page at certain words (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Article } from '../text/article.ts';
import type { Span } from '../text/span.ts';
import { articleAddress } from './article-address.ts';
import { textDirective, type Unnamed } from './text-directive.ts';

export interface FragmentLink {
  /** Opens the page at the words, or at its top. */
  readonly link: string;
  /** Why it opens at the top. */
  readonly why?: Unnamed;
}

/**
 * The page's address with a text fragment for a span. The plain address where the words stand elsewhere too, so that
 * the link could open at the wrong place; undefined where the page is not of the web.
 * @param page the whole page's text, spaced or not, with all that is not the article. Where it is absent, the article
 *   and its title must do.
 */
export function fragmentLink(
  article: Pick<Article, 'url' | 'canonicalUrl' | 'coverage' | 'title' | 'text' | 'blocks'>,
  span: Span,
  page = `${article.title}\n\n${article.text}`,
): FragmentLink | undefined {
  const address = articleAddress(article)?.replace(/#?:~:.*$/, '');
  if (!address) return undefined;
  const named = textDirective(article, span, page);
  if ('why' in named) return { link: address, why: named.why };
  return { link: `${address}${address.includes('#') ? '' : '#'}:~:text=${named.directive}` };
}

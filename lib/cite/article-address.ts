/** The address by which an article is cited. */
import type { Article } from '../text/article.ts';
import { withoutPrivateParameters } from './private-parameters.ts';
import { webAddress } from './web-address.ts';

/**
 * The one that the page states as its own, else the one in the address bar; without user and password, sessions and
 * what led the reader there. A later page of an article keeps its own: the stated one is often the first page's.
 * @returns undefined where the page is not of the web.
 */
export function articleAddress({
  url,
  canonicalUrl,
  coverage,
}: Pick<Article, 'url' | 'canonicalUrl'> & Partial<Pick<Article, 'coverage'>>): string | undefined {
  const opened = webAddress(url);
  if (!opened) return undefined;
  const isLaterPage = (coverage?.pages?.number ?? 1) > 1;
  const stated = isLaterPage || !canonicalUrl ? undefined : webAddress(canonicalUrl);
  return withoutPrivateParameters(stated ?? opened);
}

/** Language and direction for the page's own words, which need not be those of the interface. */
import type { Article } from '../lib/text/article.ts';

export function textAttributes({ language, direction }: Pick<Article, 'language' | 'direction'>): {
  lang?: string;
  dir: 'ltr' | 'rtl';
} {
  // An unjudged language is better left out than given as "und": readers' voices then fall back to their own.
  return { ...(language !== 'und' && { lang: language }), dir: direction };
}

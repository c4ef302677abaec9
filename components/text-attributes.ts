/** Language and direction for the page's own words, which need not be those of the interface. */
import type { Article } from '../lib/text/article.ts';

export function textAttributes({ language, direction }: Pick<Article, 'language' | 'direction'>): {
  lang: string | undefined;
  dir: 'ltr' | 'rtl';
} {
  return { lang: langAttribute(language), dir: direction };
}

/** An unjudged language is better left out than given as "und": a screen reader then keeps to its own voice. */
export function langAttribute(language: string): string | undefined {
  return language === 'und' ? undefined : language;
}

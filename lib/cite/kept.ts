/** A point or a quote that the reader has starred, with all that is needed to cite it when its page is closed. */
import type { Point } from '../points/point.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import { type Span, slice } from '../text/span.ts';
import { articleAddress } from './article-address.ts';

export interface Kept {
  readonly kind: 'point' | 'quote';
  /** As it was shown. */
  readonly text: string;
  /** The page's own words: a point's sentence, a quote's parts. */
  readonly words: readonly string[];
  /** Speaker and role, or that nobody is named. */
  readonly by?: string;
  readonly title: string;
  readonly site?: string;
  /** ISO 8601. */
  readonly published?: string;
  /** The article's, without what points at the words; '' where the page is not of the web. */
  readonly address: string;
  /** The same, opening at the words where it can. */
  readonly link?: string;
  /** BCP 47. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** ISO 8601: the reader's day. */
  readonly keptOn: string;
}

export type Keepable =
  | { readonly kind: 'point'; readonly point: Point }
  | { readonly kind: 'quote'; readonly quote: Quote };

/** Whether a kept one is this item of this article. */
export function isSame(kept: Kept, article: Article, item: Keepable): boolean {
  const words = wordsOf(article, spansOf(item));
  return (
    kept.kind === item.kind &&
    kept.address === (articleAddress(article) ?? '') &&
    kept.words.length === words.length &&
    kept.words.every((part, index) => part === words[index])
  );
}

/** Where the page has an item's own words. */
export function spansOf(item: Keepable): readonly Span[] {
  return item.kind === 'point' ? [item.point.sentence] : item.quote.parts;
}

export function wordsOf({ text }: Article, spans: readonly Span[]): readonly string[] {
  return spans.map((span) => slice(text, span));
}

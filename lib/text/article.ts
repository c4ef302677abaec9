/** The article as every floor above the text sees it: one string, and blocks that are spans of it. */
import type { Span } from './span.ts';

/**
 * What a block is to its article. The lede is the standfirst: a summary that the newsroom itself put above the body. A
 * post is part of a social network's post, its signature too.
 */
export type BlockRole = 'lede' | 'paragraph' | 'heading' | 'quote' | 'post' | 'item' | 'caption';

export interface Block extends Span {
  readonly role: BlockRole;
}

/** Why the text that was read is not the whole article. */
export type Cut = 'paywall' | 'too-long' | 'next-page';

/** How much of the article was read. */
export interface Coverage {
  readonly words: number;
  readonly cut?: Cut;
  /** Which of the article's pages was read, from 1, of how many at least. */
  readonly pages?: { readonly number: number; readonly count: number };
}

export interface Article {
  readonly url: string;
  readonly title: string;
  readonly byline?: string;
  readonly siteName?: string;
  /** ISO 8601, as exact as the page states it. */
  readonly publishedAt?: string;
  /** ISO 8601. */
  readonly modifiedAt?: string;
  /** The part of its site that the article stands in. */
  readonly section?: string;
  /** The address that the page calls its own, free of what led the reader there. */
  readonly canonicalUrl?: string;
  /** BCP 47, judged from the text. */
  readonly language: string;
  readonly direction: 'ltr' | 'rtl';
  /** The blocks' texts, joined by a blank line. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly coverage: Coverage;
}

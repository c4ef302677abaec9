/** Where the reader is in a summary, so that the next popup goes on there. */

import type { Scope } from '../../lib/article/page-result.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import type { Article } from '../../lib/text/article.ts';
import type { ItemId } from './item.ts';
import { quotesOf } from './speaker-groups.ts';

/** What was shown of a page. */
export interface Seen {
  readonly article: Article;
  /** With the points of every length. */
  readonly summary: Summary;
}

/** How it was shown. */
export interface View {
  /** Only this speaker's quotes: a group's key. */
  readonly speaker?: string | undefined;
  /** Shown in the page last. */
  readonly current?: ItemId | undefined;
  /** Had the focus last. */
  readonly focused?: ItemId | undefined;
  readonly opened: readonly ItemId[];
  /** In CSS pixels from the top. */
  readonly scrolled: number;
}

interface Shown {
  readonly scope: Scope;
  readonly selected?: Quote | undefined;
  readonly article: Article;
  readonly whole: Summary;
}

export interface Place {
  readonly seen?: Seen;
  readonly view?: View;
}

/** In characters: what is longer is not kept, only how it was shown. Some hundred pages at this length fill the browser's memory for it. */
const LONGEST_KEPT = 100_000;

/** What of a summary is kept: the page's, unless it is long or something selected is shown with it. */
export function seenOf({ scope, selected, article, whole }: Shown): Seen | undefined {
  const isPage = scope === 'page' && !selected;
  return isPage && article.text.length <= LONGEST_KEPT ? { article, summary: whole } : undefined;
}

/** @param kept what a memory gave back, unchecked. @returns what of it has the form of a place. */
export function placeFrom(kept: { readonly seen?: unknown; readonly view?: unknown } | undefined): Place {
  const seen = kept?.seen as Partial<Seen> | undefined;
  const view = kept?.view as Partial<View> | undefined;
  return {
    ...(typeof seen?.article?.text === 'string' &&
      Array.isArray(seen.summary?.quotes) && { seen: seen as Seen }),
    ...(Array.isArray(view?.opened) && { view: view as View }),
  };
}

/** Whether a page still says what it said. */
export function isSameArticle(one: Article, other: Article): boolean {
  return one.text === other.text && one.title === other.title;
}

/** What of a view still holds where the page has changed: items are other ones now. */
export function viewAfterChange({ speaker }: View): View {
  return { speaker, opened: [], scrolled: 0 };
}

/** The speaker of a view, where they still speak. */
export function speakerIn({ article, summary }: Seen, speaker: string | undefined): string | undefined {
  return speaker !== undefined && quotesOf(article, summary.quotes, speaker).length > 0 ? speaker : undefined;
}

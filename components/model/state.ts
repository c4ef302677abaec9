/** What the popup can be: reading, showing a summary, or saying what is the matter. */
import type { Problem, Scope } from '../../lib/article/page-result.ts';
import type { Quote } from '../../lib/quotes/quote.ts';
import type { Summary } from '../../lib/summary/summary.ts';
import type { Article } from '../../lib/text/article.ts';
import type { ItemId } from './item.ts';
import type { View } from './place.ts';
import type { Settings } from './settings.ts';

/** A short word to the reader about what they just did. */
export interface Notice {
  readonly text: string;
  readonly tone: 'done' | 'trouble';
  /** Counts up, so that the same words twice are two notices. */
  readonly number: number;
}

export interface SummaryState {
  readonly kind: 'summary';
  readonly article: Article;
  readonly scope: Scope;
  /** What the reader selected and wants quoted. */
  readonly selected?: Quote | undefined;
  /** With the points of every length. */
  readonly whole: Summary;
  /** As long as the reader wants it. */
  readonly summary: Summary;
  readonly settings: Settings;
  /** How much there was to see at first: said once. */
  readonly found: { readonly points: number; readonly quotes: number };
  /** Only this speaker's quotes are shown. */
  readonly speaker?: string | undefined;
  /** Shown in the page last. */
  readonly current?: ItemId | undefined;
  /** Of which more is shown. */
  readonly opened: readonly ItemId[];
  /** Copied last. */
  readonly copied?: ItemId | undefined;
  readonly notice?: Notice | undefined;
  /** Where the reader was when they left, and is to find themselves again. */
  readonly resumed?: View | undefined;
}

export type State =
  | { readonly kind: 'reading' }
  | { readonly kind: 'problem'; readonly problem: Problem }
  | SummaryState;

export type Event =
  | {
      readonly type: 'read';
      readonly article: Article;
      readonly scope: Scope;
      readonly selected?: Quote | undefined;
      readonly summary: Summary;
      readonly settings: Settings;
      /** How the same page was shown before. */
      readonly view?: View | undefined;
    }
  | { readonly type: 'failed'; readonly problem: Problem }
  | {
      readonly type: 'chose';
      readonly settings: Settings;
      readonly notice?: string;
    }
  | { readonly type: 'filtered'; readonly speaker: string | undefined; readonly notice: string }
  | { readonly type: 'shown'; readonly item: ItemId; readonly found: boolean; readonly notice: string }
  | { readonly type: 'copied'; readonly item?: ItemId; readonly notice: string }
  | { readonly type: 'toggled'; readonly item: ItemId }
  | { readonly type: 'told'; readonly notice: string }
  | { readonly type: 'refused'; readonly notice: string }
  | { readonly type: 'faded' };

export type Dispatch = (event: Event) => void;

export const INITIAL: State = { kind: 'reading' };

/** A key point: a sentence of the article, perhaps with words left out. */
import type { Span } from '../text/span.ts';

/** Why a sentence was chosen; the view puts it in words. */
export type Reason = 'opening' | 'lede' | 'title' | 'central' | 'figures';

export interface Point {
  readonly sentence: Span;
  /** What is left of the sentence, in order; equal to [sentence] when nothing was cut. */
  readonly kept: readonly Span[];
  /** Shown in [brackets] for a pronoun that would dangle, before the piece of `kept` with the index `antecedentAt`. */
  readonly antecedent?: Span;
  readonly antecedentAt?: number;
  /** The pronoun owned what follows: the antecedent is shown with ’s. */
  readonly possessive?: boolean;
  /** It is the page's own summary, above the body. */
  readonly standfirst?: boolean;
  readonly reasons: readonly Reason[];
  /** 0-based: the order of choice. A shorter list is made of the lower ranks. */
  readonly rank: number;
}

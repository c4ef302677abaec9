/** What a reader gets of an article. */
import type { Speaker } from '../people/speaker.ts';
import type { PageKind } from '../points/page-kind.ts';
import type { Point } from '../points/point.ts';
import type { Quote } from '../quotes/quote.ts';

export interface Summary {
  readonly kind: PageKind;
  /** In the article's order. */
  readonly points: readonly Point[];
  /** In the article's order. */
  readonly quotes: readonly Quote[];
  /** Each once, in the order of their first quote. */
  readonly speakers: readonly Speaker[];
  /** Pith knows no words of speech in the article's language: nobody was looked for, and who is named stands right beside their words. */
  readonly speakersNotSought?: true;
}

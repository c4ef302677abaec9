/** Who may be named beside a quote. */
import type { Span } from '../text/span.ts';

export interface Speaker {
  /** The fullest form that the article uses: a slice of its text. */
  readonly name: string;
  /** Where that form stands. */
  readonly mention: Span;
  /** What the article calls the speaker ("UK Foreign Secretary"). */
  readonly role?: Span;
  readonly kind: 'person' | 'organisation' | 'unnamed';
}

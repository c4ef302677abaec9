/** A quotation on its way to a quote: what it is, and where it stands among the narration. */
import type { Quotation } from '../text/marks/quotation.ts';
import type { Span } from '../text/span.ts';

export interface Speech {
  readonly quotation: Quotation;
  readonly parts: readonly Span[];
  /** Words in it; two characters of a writing without spaces count as one. */
  readonly words: number;
  /** How its last part ends: with a full stop and the like, with a comma, or in the middle of a sentence. */
  readonly ending: 'stop' | 'call' | 'comma' | 'open';
  /** The first letter is a capital: a sentence of its own rather than a scrap. */
  readonly whole: boolean;
}

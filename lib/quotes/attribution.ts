/** What the words around a speech say of its speaker. */
import type { Span } from '../text/span.ts';
import type { Source } from './source.ts';

/** Where the attribution stands, from the surest kind to the weakest. */
export type Pattern =
  | 'colon' // X said: "…"
  | 'after' // "…," X said
  | 'before' // X said that "…"
  | 'according' // according to X, "…"
  | 'signed' // "…" – X
  | 'turn' // X: "…" as a turn in an interview
  | 'introduced' // a colon without a verb: from X: "…"
  | 'nobody' // X was told "…": whoever speaks is not named
  | 'sentence-subject' // no verb of saying: X was "…"
  | 'paragraph-speaker' // nothing local: the paragraph's speaker goes on
  | 'paragraph-subject' // nothing local: whom the paragraph speaks of
  | 'goes-on' // nothing local: right behind a quote of the paragraph before, its speaker goes on
  | 'last-paragraph-speaker' // nothing local: the last paragraph's speaker goes on
  | 'interviewee' // nothing local: who says nearly all in the article
  | 'last-speaker' // nothing local: the last speaker, and nobody else named since
  | 'earlier-speaker' // nothing local: whoever spoke some paragraphs before
  | 'near-subject' // nothing local: whoever the paragraph before speaks of
  | 'mentioned'; // nothing but a name near by

export interface Attribution {
  readonly pattern: Pattern;
  readonly source: Source;
  /** The words that attribute. */
  readonly cue?: Span;
  /** Slots that the attribution covers. */
  readonly slots: Span;
  /** The cue is a verb that reports only beside a quote. */
  readonly weak: boolean;
}

/** What the script in a page finds of what the page says about itself: plain values, as they stand there. What they come to is thought out elsewhere. */
import type { LinkedPages } from './find-pages.ts';
import type { Line } from './line.ts';
import type { StatedData } from './stated-data.ts';

export interface FoundMetadata {
  readonly url: string;
  readonly title: string;
  /** Every title that the page gives itself. */
  readonly titles: readonly string[];
  /** BCP 47, as the page declares it, rightly or wrongly. */
  readonly language?: string;
  /** The address that the page calls its own. */
  readonly canonical?: string;
  readonly pages?: LinkedPages;
  /** The contents of its meta elements, by their keys. */
  readonly tags: readonly (readonly [key: string, contents: readonly string[]])[];
  /** Its data about an article. */
  readonly stated?: StatedData;
  /** The lines around the title. */
  readonly lines: readonly Line[];
  /** What is marked as a byline, as a name and as a date, and lines with a label of an author, in the page's order. */
  readonly bylines: readonly FoundByline[];
  readonly signatures: readonly Placed<Line>[];
  readonly labelled: readonly Placed<Line>[];
  readonly markedDates: readonly Placed<string>[];
  readonly shownDates: readonly Placed<string>[];
}

/** Something under a heading, which may announce something other than the article; empty where none stands over it. */
export interface Placed<Value> {
  readonly value: Value;
  readonly under: string;
}

export interface FoundByline {
  readonly under: string;
  /** Of a longer box the first piece alone. */
  readonly pieces: Line;
  /** False where the box holds more than a byline. */
  readonly whole: boolean;
  /** The pieces of what is marked inside. */
  readonly inner: readonly Line[];
}

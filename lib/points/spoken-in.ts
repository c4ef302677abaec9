/** Which stretches of an article are somebody's words and nothing else. */
import type { Quote } from '../quotes/quote.ts';
import { firstFrom } from '../text/first-from.ts';
import { type Span, slice } from '../text/span.ts';

const FIRST = /[\p{L}\p{N}]/u;
const LAST = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u;
/** What opens speech. The answers of an interview have none: its page tells by its layout who speaks. */
const OPENS = /["'“”„‘‚«»‹›「『–—-]\s*$/u;
/** Between a mark and the words that it opens. */
const GAP = 4;

/**
 * Told from quotes' parts rather than from marks: single marks, a dash at a paragraph's head and marks that close
 * some sentences later leave none in the sentence itself.
 *
 * @param text the article's
 * @returns whether all letters of a stretch stand in one part of a quote that a mark opens
 */
export function spokenIn(text: string, quotes: readonly Quote[]): (stretch: Span) => boolean {
  const parts = quotes
    .flatMap((quote) => quote.parts)
    .filter(({ start }) => OPENS.test(text.slice(Math.max(0, start - GAP), start)))
    .sort((one, other) => one.start - other.start);
  return (stretch) => {
    const shown = slice(text, stretch);
    const start = stretch.start + shown.search(FIRST);
    const end = stretch.start + shown.search(LAST) + 1;
    const part = parts[firstFrom(parts, (each) => each.start <= start) - 1];
    return part !== undefined && end <= part.end;
  };
}

/** The words by which a link names a passage. */
import type { Article } from '../text/article.ts';
import { denseText } from '../text/dense-text.ts';
import { SEARCH_BREAK, SEARCH_GLUE } from '../text/search-break.ts';
import { type Span, slice } from '../text/span.ts';
import { wordsIn } from './words-in.ts';

/** Up to here a passage is named whole; a longer one by its first and its last words. */
const WHOLE = 10;
/** Words at either end of a long passage: few enough for a short link, enough to be rare. */
const ENDS = 5;
/** Words before the passage that tell it from another with the same beginning. */
const CONTEXT = 4;

const MARKS = new RegExp(`[${SEARCH_BREAK}${SEARCH_GLUE}]`, 'g');

type Text = Pick<Article, 'text' | 'blocks'>;

/**
 * `prefix-,start,end` as far as it is needed for these words and no others.
 * @param page what the words must stand in only once.
 * @returns undefined where no words do that.
 */
export function textDirective({ text, blocks }: Text, span: Span, page: string): string | undefined {
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  const range = block && rangeOf(text, span, block);
  if (!range) return undefined;
  const named = range.map((end) => encode(slice(text, end)));
  if (named.includes(undefined)) return undefined;

  const [{ start, end }, closing] = range;
  if (closing && !occurs(page, slice(text, closing))) return undefined;
  // Where the words run into others, the words before them would too.
  if (!occurs(page, slice(text, { start, end }))) return undefined;
  if (occursOnce(page, slice(text, { start, end }))) return named.join(',');
  const before = wordsIn(text, { start: block.start, end: start }).slice(-CONTEXT)[0];
  if (!before || !occursOnce(page, slice(text, { start: before.start, end }))) return undefined;
  const prefix = encode(text.slice(before.start, start).trimEnd());
  return prefix && [`${prefix}-`, ...named].join(',');
}

/** The passage from its first word to its last, as one span or as its two ends. */
function rangeOf(text: string, span: Span, block: Span): [Span] | [Span, Span] | undefined {
  const words = wordsIn(text, span);
  const first = words[0];
  const last = words.at(-1);
  if (!first || !last) return undefined;
  if (words.length <= WHOLE) return [{ start: first.start, end: last.end }];
  const opening = { start: first.start, end: words[ENDS - 1]?.end ?? last.end };
  const closing = { start: words.at(-ENDS)?.start ?? first.start, end: last.end };
  // A browser takes the first end that it finds.
  const rest = text.slice(opening.end, block.end).toLowerCase();
  const between = text.slice(opening.end, closing.start).toLowerCase();
  const isFirst = rest.indexOf(slice(text, closing).toLowerCase()) === between.length;
  return isFirst ? [opening, closing] : undefined;
}

/** In one stretch of whole words, as the browser's search needs it. */
function occurs(page: string, words: string): boolean {
  const [text, sought] = [fold(page), fold(words)];
  const glued = gluesIn(text);
  const plain = text.replaceAll(SEARCH_GLUE, '');
  for (let at = plain.indexOf(sought); at >= 0; at = plain.indexOf(sought, at + 1)) {
    if (!glued.has(at) && !glued.has(at + sought.length)) return true;
  }
  return false;
}

/** Where words run together, as offsets in the text without the marks that say so. */
function gluesIn(text: string): ReadonlySet<number> {
  const places = new Set<number>();
  for (let at = text.indexOf(SEARCH_GLUE); at >= 0; at = text.indexOf(SEARCH_GLUE, at + 1))
    places.add(at - places.size);
  return places;
}

function occursOnce(page: string, words: string): boolean {
  if (!occurs(page, words)) return false;
  // Another place counts also where the search might not see it.
  const dense = fold(page.replaceAll(MARKS, ''));
  const sought = fold(words);
  const at = dense.indexOf(sought);
  return at >= 0 && dense.indexOf(sought, at + 1) < 0;
}

/** Browsers match fragments without regard to case. */
function fold(text: string): string {
  return denseText(text).toLowerCase();
}

/** `-`, `,` and `&` have a meaning in a fragment. Undefined for what cannot be encoded: half a surrogate pair. */
function encode(words: string): string | undefined {
  return words.isWellFormed() ? encodeURIComponent(words).replaceAll('-', '%2D') : undefined;
}

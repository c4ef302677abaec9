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
/** Words beside the passage that tell it from another with the same words: as few as do. */
const CONTEXT = [4, 6, 9] as const;

const MARKS = new RegExp(`[${SEARCH_BREAK}${SEARCH_GLUE}]`, 'g');

type Text = Pick<Article, 'text' | 'blocks'>;

/** Why no words name a passage: a browser would not find them in the page, or would find others. */
export type Unnamed = 'not-found' | 'twice';

export type Named = { readonly directive: string } | { readonly why: Unnamed };

/**
 * `prefix-,start,end,-suffix` as far as it is needed for these words and no others.
 * @param page what the words must stand in only once.
 */
export function textDirective({ text, blocks }: Text, span: Span, page: string): Named {
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  const range = block && rangeOf(text, span, block);
  if (!range) return { why: block ? 'twice' : 'not-found' };
  const named = range.map((end) => encode(slice(text, end)));
  if (named.includes(undefined)) return { why: 'not-found' };

  const [{ start, end }, closing] = range;
  if (closing && !occurs(page, slice(text, closing))) return { why: 'not-found' };
  // Where the words run into others, the words beside them would too.
  if (!occurs(page, slice(text, { start, end }))) return { why: 'not-found' };
  if (occursOnce(page, slice(text, { start, end }))) return { directive: named.join(',') };
  const before = wordsIn(text, { start: block.start, end: start });
  // Behind a passage that is named by both ends, more words would not tell where it begins.
  const after = closing ? [] : wordsIn(text, { start: end, end: block.end });
  for (const { from, to } of contexts(before, after, { start, end })) {
    if (!occursOnce(page, slice(text, { start: from, end: to }))) continue;
    const prefix = encode(text.slice(from, start).trimEnd());
    const suffix = encode(text.slice(end, to).trimStart());
    // Half a character cannot be written in an address: without the words beside them these would name others.
    if (prefix === undefined || suffix === undefined) continue;
    const parts = [prefix && `${prefix}-`, ...named, suffix && `-${suffix}`];
    return { directive: parts.filter(Boolean).join(',') };
  }
  return { why: 'twice' };
}

/** How far words beside a passage may reach that tell it from others: before it, behind it, on both sides. */
function* contexts(before: readonly Span[], after: readonly Span[], { start, end }: Span) {
  for (const most of CONTEXT) {
    const from = before.slice(-most)[0]?.start ?? start;
    const to = after.slice(0, most).at(-1)?.end ?? end;
    if (from < start) yield { from, to: end };
    if (to > end) yield { from: start, to };
    if (from < start && to > end) yield { from, to };
  }
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

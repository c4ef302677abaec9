/** A link that opens a page at certain words (https://wicg.github.io/scroll-to-text-fragment/). */
import type { Article } from '../text/article.ts';
import { type Span, slice } from '../text/span.ts';
import { webAddress } from './web-address.ts';
import { wordsIn } from './words-in.ts';

/** Up to here a passage is named whole; a longer one by its first and its last words. */
const WHOLE = 10;
/** Words at either end of a long passage: few enough for a short link, enough to be rare. */
const ENDS = 5;
/** Words before the passage that tell it from another with the same beginning. */
const CONTEXT = 4;

/**
 * The page's address with a text fragment for a span. The plain address where the article repeats the span's words
 * so that the link could open at others; undefined where the page is not of the web.
 */
export function fragmentLink(
  article: Pick<Article, 'url' | 'title' | 'text' | 'blocks'>,
  span: Span,
): string | undefined {
  const address = webAddress(article.url)?.replace(/#?:~:.*$/, '');
  if (!address) return undefined;
  const directive = textDirective(article, span);
  if (!directive) return address;
  return `${address}${address.includes('#') ? '' : '#'}:~:text=${directive}`;
}

function textDirective(
  { title, text, blocks }: Pick<Article, 'title' | 'text' | 'blocks'>,
  span: Span,
): string | undefined {
  const block = blocks.find(({ start, end }) => start <= span.start && span.end <= end);
  const words = wordsIn(text, span);
  const first = words[0];
  const last = words.at(-1);
  if (!block || !first || !last) return undefined;
  const inside = { start: first.start, end: last.end };
  const whole = words.length <= WHOLE;
  const opening = whole ? inside : { start: first.start, end: words[ENDS - 1]?.end ?? last.end };
  const closing = whole ? undefined : { start: words.at(-ENDS)?.start ?? first.start, end: last.end };

  const page = fold(`${title}\n\n${text}`);
  const closes =
    closing &&
    isFirst(
      slice(text, { start: opening.end, end: block.end }),
      slice(text, closing),
      closing.start - opening.end,
    );
  if (closing && !closes) return undefined;
  const range = [opening, closing].filter((end) => end !== undefined).map((end) => encode(slice(text, end)));
  if (range.includes(undefined)) return undefined;
  if (occursOnce(page, fold(slice(text, opening)))) return range.join(',');

  const before = wordsIn(text, { start: block.start, end: first.start }).slice(-CONTEXT);
  const context = before[0] && { start: before[0].start, end: first.start };
  if (!context || !occursOnce(page, fold(slice(text, { start: context.start, end: opening.end }))))
    return undefined;
  const prefix = encode(slice(text, context).trimEnd());
  return prefix && `${prefix}-,${range.join(',')}`;
}

/** Browsers match fragments without regard to case. */
function fold(text: string): string {
  return text.toLowerCase();
}

function occursOnce(text: string, words: string): boolean {
  const at = text.indexOf(words);
  return at >= 0 && text.indexOf(words, at + 1) < 0;
}

function isFirst(text: string, words: string, at: number): boolean {
  const found = fold(text).indexOf(fold(words));
  return found === at;
}

/** `-`, `,` and `&` have a meaning in a fragment. Undefined for what cannot be encoded: half a surrogate pair. */
function encode(words: string): string | undefined {
  return words.isWellFormed() ? encodeURIComponent(words).replaceAll('-', '%2D') : undefined;
}

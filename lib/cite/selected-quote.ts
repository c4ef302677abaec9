/** What a reader has selected, as a quote. */
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import { type Span, slice } from '../text/span.ts';
import { countWords } from '../text/words.ts';

/** White space and quotation marks at the ends of a selection: those around a quote are not its words. */
const BEFORE = /^[\s"'«»‹›“”„‟‘’‚‛「」『』]+/u;
const AFTER = /[\s"'«»‹›“”„‟‘’‚‛「」『』]+$/u;

/**
 * The selected words of the one quote that they come from, with its speaker. A selection that is more than half other
 * words, or takes in two quotes, is the article's own: it is quoted as it stands, and no speaker is named.
 * @param span of the article's text.
 */
export function selectedQuote({ text }: Pick<Article, 'text'>, quotes: readonly Quote[], span: Span): Quote {
  const words = trimmed(text, span);
  const touched = quotes
    .map((quote) => ({ ...quote, parts: clipped(quote.parts, words) }))
    .filter(({ parts }) => parts.length > 0);
  const [quote] = touched;
  if (quote && touched.length === 1 && 2 * wordsIn(text, quote.parts) >= wordsIn(text, [words])) return quote;
  return { parts: [words], certainty: 0 };
}

function trimmed(text: string, span: Span): Span {
  const selected = slice(text, span);
  const start = span.start + (BEFORE.exec(selected)?.[0].length ?? 0);
  const end = span.end - (AFTER.exec(selected)?.[0].length ?? 0);
  return end > start ? { start, end } : span;
}

function clipped(parts: readonly Span[], { start, end }: Span): readonly Span[] {
  return parts
    .map((part) => ({ start: Math.max(part.start, start), end: Math.min(part.end, end) }))
    .filter((part) => part.end > part.start);
}

function wordsIn(text: string, spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + countWords(slice(text, span)), 0);
}

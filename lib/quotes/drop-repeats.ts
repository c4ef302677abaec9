/** The same words told twice are one quote: headlines, captions and pull-quotes repeat the body. */
import type { Quote } from './quote.ts';
import { quoteText } from './quote-text.ts';

/** Keeps of equal quotes the surest, and the first of equally sure ones. */
export function dropRepeats(text: string, quotes: readonly Quote[]): readonly Quote[] {
  const kept = new Map<string, Quote>();
  for (const quote of quotes) {
    const key = keyOf(quoteText(text, quote));
    const known = kept.get(key);
    if (!known || known.certainty < quote.certainty) kept.set(key, quote);
  }
  return quotes.filter((quote) => kept.get(keyOf(quoteText(text, quote))) === quote);
}

function keyOf(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

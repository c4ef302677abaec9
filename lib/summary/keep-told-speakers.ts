/** In a language whose words of speech Pith does not know. */
import { gradeOf } from '../quotes/grade.ts';
import type { Quote } from '../quotes/quote.ts';

/** Keeps the speakers whom a signature or a colon right beside the quote names; the others are guesses. */
export function keepToldSpeakers(quotes: readonly Quote[]): readonly Quote[] {
  return quotes.map((quote) => {
    if (gradeOf(quote) === 'said-here') return quote;
    const { speaker: _guess, naming: _naming, ...words } = quote;
    return { ...words, certainty: 0 };
  });
}

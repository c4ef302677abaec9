/** From which certainty on a name is shown, by language: the lowest that lets so few wrong ones through. */
import type { Features } from '../../../../lib/quotes/judge/features.ts';
import type { Outcome } from './cross-validate.ts';

/** So many quotes of all languages stand beside a language's own. */
const LENT_QUOTES = 60;
/** A language with fewer has no threshold of its own. */
const FEWEST_QUOTES = 20;
/** The thresholds that are tried: no name is shown below about even odds, whatever a language's own articles bear out. */
const STEPS = Array.from({ length: 46 }, (_, at) => (45 + at) / 100);

/**
 * A language's few quotes count beside the share of all together, as if that were so many quotes more.
 *
 * @param mostWrong the share of quotes that may get a wrong name
 */
export function chooseThresholds(outcomes: readonly Outcome[], mostWrong: number): Features {
  const quotes = outcomes.filter(({ isQuote }) => isQuote);
  const languages = [...new Set(quotes.map(({ language }) => language))].sort();
  return Object.fromEntries(
    languages.flatMap((language) => {
      const own = quotes.filter((quote) => quote.language === language);
      if (own.length < FEWEST_QUOTES) return [];
      const fits = STEPS.find((step) => {
        const wrong = shareWrong(own, step) * own.length + shareWrong(quotes, step) * LENT_QUOTES;
        return wrong / (own.length + LENT_QUOTES) <= mostWrong;
      });
      return [[language, fits ?? 1]];
    }),
  );
}

function shareWrong(quotes: readonly Outcome[], threshold: number): number {
  return quotes.filter(({ certainty, right }) => certainty >= threshold && !right).length / quotes.length;
}

/** A quote as it stands by itself: its own words, and in marks what is not its own. */
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import { slice } from '../text/span.ts';
import { holdsWord } from '../text/words.ts';
import { enquote } from './outer-marks.ts';

/** Between two parts, outside their marks: here the page says something else. */
const INTERRUPTED = ' … ';

/** Also the Arabic, the ideographic and the full-width one. */
const LAST_COMMA = /\s*[,،、，]$/u;

/**
 * Parts between which the page says something stand each in their own marks, so that nobody takes what the page sets
 * apart for one run of speech. Parts that only the end of a paragraph divides go on in one pair of marks.
 *
 * @param options.dropsComma whether a comma before a closing mark is left out.
 */
export function quotation(
  { text, language }: Pick<Article, 'text' | 'language'>,
  { parts }: Quote,
  { dropsComma }: { readonly dropsComma: boolean } = { dropsComma: false },
): string {
  const runs: string[] = [];
  parts.forEach((part, index) => {
    const before = parts[index - 1];
    const words = slice(text, part);
    const goesOn = before && !holdsWord(text.slice(before.end, part.start));
    if (goesOn) runs.push(`${runs.pop()} ${words}`);
    else runs.push(words);
  });
  return runs
    .map((words) => enquote(dropsComma ? words.replace(LAST_COMMA, '') : words, language))
    .join(INTERRUPTED);
}

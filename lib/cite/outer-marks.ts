/** A quote's words in the marks of its language. */
import { primarySubtag } from '../text/direction.ts';
import { DEFAULT_MARKS, OUTER_MARKS } from '../text/packs/citing/outer-marks.ts';

/**
 * Puts a quote's words in quotation marks. The words are the page's; the marks are Pith's own, since a quote may
 * consist of several parts and a page's marks may be a single dash, or straight, or missing at the end.
 * @param language BCP 47; only its primary subtag counts.
 */
export function enquote(words: string, language: string): string {
  const [open, close] = OUTER_MARKS.get(primarySubtag(language)) ?? DEFAULT_MARKS;
  return `${open}${words}${close}`;
}

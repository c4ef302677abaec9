/** Whether a byline gives the site's own name. */
import { bareWords } from '../text/words.ts';

/** Scripts that set no space between words: there a name may stand anywhere in the site's. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/**
 * Whole words: Mark is no part of "The Markham Echo".
 * @param site what the site calls itself; '' where it is not known.
 */
export function isPartOfSite(name: string, site: string): boolean {
  const [part, whole] = [bareWords(name), bareWords(site)];
  if (part === '') return false;
  return UNSPACED.test(part) ? whole.includes(part) : ` ${whole} `.includes(` ${part} `);
}

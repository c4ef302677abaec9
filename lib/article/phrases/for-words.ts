/** What is made of a page's words, kept: the English patterns are made while a page is still being read, others when they are asked for. */
import { ENGLISH_WORDS, type PageWords } from '../../text/packs/page/page-words.ts';

/** @param make a pattern of phrases @returns the pattern for a page's words, the same one each time */
export function forWords<Made>(make: (words: PageWords) => Made): (words: PageWords) => Made {
  const made = new Map([[ENGLISH_WORDS, make(ENGLISH_WORDS)]]);
  return (words) => {
    const known = made.get(words) ?? make(words);
    made.set(words, known);
    return known;
  };
}

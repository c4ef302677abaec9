/** Whether a page still shows the article that was read there: many sites put the next one into the same document. */
import type { Article } from '../text/article.ts';
import { denseText } from '../text/dense-text.ts';
import { SEARCH_BREAK, SEARCH_GLUE } from '../text/search-break.ts';

/** Beginnings of so many paragraphs stand for an article, in so many characters each. */
const SAMPLES = 8;
const LENGTH = 32;

const MARKS = new RegExp(`[${SEARCH_BREAK}${SEARCH_GLUE}]`, 'g');

/** Spread over the article: its first paragraphs may stay as a teaser. */
export function samplesOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly string[] {
  const step = Math.max(1, Math.floor(blocks.length / SAMPLES));
  return blocks
    .filter((_, index) => index % step === 0)
    .map(({ start, end }) => denseText(text.slice(start, end)).slice(0, LENGTH))
    .filter((sample) => sample !== '');
}

/** @param page all of its text, dense. @returns whether at least half of the samples are there: pages change a word here and there. */
export function holdsArticle(page: string, samples: readonly string[]): boolean {
  const words = page.replace(MARKS, '');
  return samples.filter((sample) => words.includes(sample)).length * 2 >= samples.length;
}

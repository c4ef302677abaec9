/** On how many pages an article stands, and which of them one sees. */
import type { LinkedPages } from './find-pages.ts';

export interface Pages {
  /** From 1. */
  readonly number: number;
  /** As many as the page links to, so at least. */
  readonly count: number;
}

/**
 * Links to further pages are believed by their addresses alone: `rel=next` leads to the next article as often as not. Those under a
 * heading that announces comments and the like lead to more of those.
 * @returns undefined where the article stands on this page alone.
 */
export function readPages({ number, linked }: LinkedPages): Pages | undefined {
  const numbers = linked.map((page) => page.number);
  // A number at the end of an address is a page's where its neighbours are linked, and else the article's own.
  if (!numbers.includes(number === 1 ? 2 : number - 1)) return undefined;
  return { number, count: numbers.reduce((most, one) => Math.max(most, one), number) };
}

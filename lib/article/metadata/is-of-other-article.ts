/**
 * Whether what a page's head states is about another article than the one in view: where articles follow one another without end,
 * scripts set the tab's title anew and leave the rest. The names of site and section, which headings bear as well, are the smaller
 * part of a title.
 */
import { plainForm } from '../blocks/prose.ts';
import { titleEdges } from './title-parts.ts';

/** @param stated the titles in the head's data. @returns whether the page has headings with all of them, and another one with the tab's title. */
export function isOfOtherArticle(document: Document, stated: readonly string[]): boolean {
  const headings = new Set(
    [...document.querySelectorAll('h1, h2, h3')].map((heading) => plainForm(heading.textContent ?? '')),
  );
  const isAHeading = (title: string) => title !== '' && headings.has(plainForm(title));
  const shown = [document.title, ...titleEdges(document.title)]
    .filter((title) => title.length * 2 > document.title.length && isAHeading(title))
    .map(plainForm);
  return (
    shown.length > 0 &&
    stated.length > 0 &&
    stated.every((title) => isAHeading(title) && !shown.includes(plainForm(title)))
  );
}

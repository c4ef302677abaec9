/** On how many pages an article stands, and which of them one sees. */

import { tidyText } from '../blocks/tidy-text.ts';
import { announcesOtherSection } from '../clutter/other-sections.ts';

export interface Pages {
  /** From 1. */
  readonly number: number;
  /** As many as the page links to, so at least. */
  readonly count: number;
}

/** Where addresses of the pages of one article differ: "?page=2", "/2", "/page/2", "-2.html", "_2.html". */
const PAGE_MARK =
  /[?&](?:page|p|pg|pageno|page_no|seite|pagina|pag|sida|side|strona|sayfa)=(\d{1,2})(?=&|$)|\/(?:page\/|p|seite-|page-)?(\d{1,2})\/?$|[_-](\d{1,2})(?=\.[a-z]{3,5}$)/;
/** Comments have pages of their own. */
const ELSEWHERE = '[class*="comment" i], [id*="comment" i]';
const LINKS = 'a[href], link[rel~="next" i][href]';
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** More links than this have a front page or a directory. */
const MOST_LINKS = 3000;

/**
 * Links to further pages are believed by their addresses alone: `rel=next` leads to the next article as often as not.
 * @param url the live page's address
 * @returns undefined where the article stands on this page alone.
 */
export function readPages(document: Document, url: string): Pages | undefined {
  const here = URL.canParse(url) ? partsOf(new URL(url)) : undefined;
  if (!here) return undefined;
  const linked = new Set<number>();
  for (const { link, isUnderOthers } of linksOf(document)) {
    const href = link.getAttribute('href') ?? '';
    // Addresses are slow to read; one without a mark is that of a first page.
    if (here.number === 1 && !PAGE_MARK.test(`/${href.replace(/#.*$/s, '')}`)) continue;
    const there = URL.canParse(href, url) ? partsOf(new URL(href, url)) : undefined;
    // A long article links to places of its own page by the hundred.
    if (there?.article !== here.article || there.number === here.number) continue;
    if (!link.closest(ELSEWHERE) && !isUnderOthers()) linked.add(there.number);
  }
  const { number } = here;
  // A number at the end of an address is a page's where its neighbours are linked, and else the article's own.
  if (!linked.has(number === 1 ? 2 : number - 1)) return undefined;
  return { number, count: [...linked].reduce((most, one) => Math.max(most, one), number) };
}

interface Link {
  readonly link: Element;
  /** Whether the heading above announces comments and the like: the links there lead to more of those. */
  readonly isUnderOthers: () => boolean;
}

function* linksOf(document: Document): Generator<Link> {
  let left = MOST_LINKS;
  let isUnderOthers = () => false;
  for (const element of document.querySelectorAll(`${LINKS}, ${HEADINGS}`)) {
    if (element.matches(HEADINGS)) isUnderOthers = announcementOf(element);
    else if (left-- > 0) yield { link: element, isUnderOthers };
    else return;
  }
}

/** Looks once and only when it is asked. */
function announcementOf(heading: Element): () => boolean {
  let announces: boolean | undefined;
  return () => {
    announces ??= announcesOtherSection(tidyText(heading.textContent ?? ''));
    return announces;
  };
}

/** An address as that of its article and the number of the page, 1 where it names none; undefined for a site's front. */
function partsOf({ host, pathname, search }: URL) {
  const path = `${pathname}${search}`;
  const [mark = '', ...numbers] = PAGE_MARK.exec(path) ?? [];
  const article = (mark === '' ? path : path.replace(mark, '')).replace(/[/?&]+$/, '');
  return article === '' ? undefined : { article: host + article, number: Number(numbers.find(Boolean) ?? 1) };
}

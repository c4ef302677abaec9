/** The pages of an article that its page links to. */

import { tidyText } from '../blocks/tidy-text.ts';

export interface LinkedPages {
  /** Which of them this one is, from 1. */
  readonly number: number;
  readonly linked: readonly LinkedPage[];
}

export interface LinkedPage {
  readonly number: number;
  /** The heading over the link; empty where none stands over it. */
  readonly under: string;
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
/** In characters. */
const LONGEST_HEADING = 200;

/**
 * @param url the live page's address
 * @returns each page once under each heading; undefined where none is linked.
 */
export function findPages(document: Document, url: string): LinkedPages | undefined {
  const here = URL.canParse(url) ? partsOf(new URL(url)) : undefined;
  if (!here) return undefined;
  const found = new Map<string, LinkedPage>();
  for (const { link, heading } of linksOf(document)) {
    const href = link.getAttribute('href') ?? '';
    // Addresses are slow to read; one without a mark is that of a first page.
    if (here.number === 1 && !PAGE_MARK.test(`/${href.replace(/#.*$/s, '')}`)) continue;
    const there = URL.canParse(href, url) ? partsOf(new URL(href, url)) : undefined;
    // A long article links to places of its own page by the hundred.
    if (there?.article !== here.article || there.number === here.number) continue;
    if (link.closest(ELSEWHERE)) continue;
    const under = tidyText(heading?.textContent ?? '').slice(0, LONGEST_HEADING);
    found.set(`${there.number} ${under}`, { number: there.number, under });
  }
  return found.size > 0 ? { number: here.number, linked: [...found.values()] } : undefined;
}

interface Link {
  readonly link: Element;
  readonly heading: Element | undefined;
}

function* linksOf(document: Document): Generator<Link> {
  let left = MOST_LINKS;
  let heading: Element | undefined;
  for (const element of document.querySelectorAll(`${LINKS}, ${HEADINGS}`)) {
    if (element.matches(HEADINGS)) heading = element;
    else if (left-- > 0) yield { link: element, heading };
    else return;
  }
}

/** An address as that of its article and the number of the page, 1 where it names none; undefined for a site's front. */
function partsOf({ host, pathname, search }: URL) {
  const path = `${pathname}${search}`;
  const [mark = '', ...numbers] = PAGE_MARK.exec(path) ?? [];
  const article = (mark === '' ? path : path.replace(mark, '')).replace(/[/?&]+$/, '');
  return article === '' ? undefined : { article: host + article, number: Number(numbers.find(Boolean) ?? 1) };
}

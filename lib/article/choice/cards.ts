/** Cards of other stories under an article: boxes in a row, each with a headline, a link to another page and a line or two. */
import type { PageOutline } from './page-outline.ts';

/** Two may be anything. */
const FEWEST = 3;
/** In characters. */
const LONGEST = 600;
/** Cards that hold more of the paragraphs of their place are what the page is about: a list of the best of something. Share, 0..1. */
const MOST = 0.35;
/** So much where they stand below all else. */
const MOST_BELOW = 0.5;
const HEADLINES = 'h1, h2, h3, h4, h5, h6';

/** @param scope the element in which the article stands. @returns the boxes of rows of cards in it. */
export function cardsIn(page: PageOutline, scope: Element): ReadonlySet<Element> {
  const found = new Set<Element>();
  const parents = new Set<Element>();
  for (const headline of scope.querySelectorAll(HEADLINES)) {
    // A card may hold its headline some boxes deep.
    let at = headline.parentElement;
    for (let boxes = 0; at && at !== scope && boxes < 5; boxes++, at = at.parentElement)
      if (at.parentElement) parents.add(at.parentElement);
  }
  let prose = 0;
  let first = Number.POSITIVE_INFINITY;
  for (const parent of parents) {
    for (const row of rowsOf(page, parent)) {
      if (row.length < FEWEST) continue;
      for (const card of row) {
        prose += page.amountsUnder(card).prose;
        first = Math.min(first, page.rangeOf(card)?.start ?? first);
        found.add(card);
      }
    }
  }
  const all = page.amountsUnder(scope).prose;
  const end = page.rangeOf(scope)?.end ?? 0;
  const isBelow = found.size > 0 && page.amountsIn({ start: first, end }).prose === prose;
  return prose <= (isBelow ? MOST_BELOW : MOST) * all ? found : new Set();
}

function* rowsOf(page: PageOutline, parent: Element): Generator<readonly Element[]> {
  let row: Element[] = [];
  for (const child of parent.children) {
    if (!page.rangeOf(child)) continue;
    if (isCard(page, child)) {
      row.push(child);
      continue;
    }
    if (row.length > 0) yield row;
    row = [];
  }
  if (row.length > 0) yield row;
}

function isCard(page: PageOutline, box: Element): boolean {
  const range = page.rangeOf(box);
  if (!range) return false;
  const items = page.items.slice(range.start, range.end);
  if (items.length < 2 || items.length > 8) return false;
  const length = items.reduce((sum, { text }) => sum + text.length, 0);
  const headlines = items.filter((item) => item.isHeading);
  return (
    length <= LONGEST &&
    headlines.length === 1 &&
    items.filter((item) => item.isProse).length <= 2 &&
    leadsAway(box)
  );
}

/** Whether a picture or the headline is a link to another page of the site. */
function leadsAway(box: Element): boolean {
  return (
    [...box.querySelectorAll('a[href]')].some((link) => {
      const address = link.getAttribute('href') ?? '';
      return (
        address !== '' &&
        !address.startsWith('#') &&
        (link.querySelector(`${HEADLINES}, img, picture`) ?? link.closest(HEADLINES)) !== null
      );
    }) || box.closest('a[href]') === box
  );
}

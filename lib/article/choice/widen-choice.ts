/** Adds to what Readability took the rest of the article: it takes one of several sections, and leaves out some paragraphs between others. */
import type { Draft } from '../blocks/draft.ts';
import { cardsIn } from './cards.ts';
import { commonRoot } from './common-root.ts';
import { type Amounts, difference, type Item, PageOutline } from './page-outline.ts';

const MAIN = 'main, [role="main" i]';
/** What holds the article and little else. */
const LANDMARKS =
  'article, main, [role="main" i], [itemprop~="articleBody" i], [itemtype$="Article"], [itemtype$="BlogPosting"]';
/** Of a box's text so much is in paragraphs where it is part of an article, 0..1. */
const LEAST_PROSE = 0.5;
/** A box with more of its text in links is a list of them, 0..1. */
const MOST_LINKS = 0.3;
/** Where Readability's choice, whatever it is called, is less than this share of a page's paragraphs outside of other boxes it chose wrongly, 0..1. */
const LEAST_OF_PAGE = 0.3;
/** One box of a page that holds this share of its paragraphs holds the article, 0..1. */
const MOST_OF_PAGE = 0.8;
/** Of Readability's choice so much stands in the right place, and the rest is dropped; else the place is no help, 0..1. */
const MOST_OF_CHOICE = 0.6;
/** Of Readability's choice so much is left at least, 0..1. */
const LEAST_OF_FOUND = 0.5;
/** Below all that Readability took a smaller part than this, beside what it took, is an offer, a note, a box about the author: an article's further section is longer, 0..1. */
const LEAST_BELOW = 0.1;
/** Teasers are shorter. In characters. */
const LONGEST_TEASER = 400;

/** @param drafts all of the body's. @param kept by Readability. @returns the blocks of the article, in the page's order. */
export function widenChoice(
  body: Element,
  drafts: readonly Draft[],
  kept: ReadonlySet<Draft>,
): readonly Draft[] {
  const page = new PageOutline(body, drafts);
  const own = ownOf(page, kept);
  const heart = heartOf(page);
  const { prose } = page.amountsUnder(heart);
  const isWrong = textIn(own) < LEAST_OF_PAGE * prose;
  const scope = isWrong ? placeOf(page, heart) : scopeOf(page, own);
  const cards = cardsIn(page, scope);
  const isInCard = ({ draft }: Item) => isIn(cards, draft.element, scope);
  const seed = new Set(isWrong ? page.items.filter(isBareProse) : own.filter((item) => !isInCard(item)));
  const taken = withoutTail(page.items, seed, fill(page, scope, seed, cards));
  const all = bridge(page, scope, taken.size > 0 ? taken : new Set(own));
  // Where less is left than Readability found, what was left out was no other thing.
  const found = authoredOf(page, kept);
  const chosen = !isWrong && textIn(all) < LEAST_OF_FOUND * textIn(found) ? found : all;
  return chosen.map(({ draft }) => draft);
}

/** Of what Readability took, what stands in the page's `main`, and in no box for something else: where that is most of it. */
function ownOf(page: PageOutline, kept: ReadonlySet<Draft>): readonly Item[] {
  let own = authoredOf(page, kept);
  const main = page.body.querySelector(MAIN);
  const tests: ((item: Item) => boolean)[] = [
    (item) => !item.isElsewhere,
    (item) => main?.contains(item.draft.element) ?? true,
  ];
  for (const test of tests) {
    const proper = own.filter(test);
    if (proseIn(proper) > MOST_OF_CHOICE * proseIn(own)) own = proper;
  }
  return own;
}

/** Without what is linked: an article may be a table. */
function textIn(items: readonly Item[]): number {
  return items.reduce((sum, { text, linkShare }) => sum + text.length * (1 - linkShare), 0);
}

/** Of what Readability took, what neither readers nor lawyers wrote. */
function authoredOf(page: PageOutline, kept: ReadonlySet<Draft>): readonly Item[] {
  return page.items.filter(({ draft }) => kept.has(draft) && !page.isByOthers(draft.element));
}

function proseIn(items: readonly Item[]): number {
  return items.reduce((sum, { text, isProse }) => sum + (isProse ? text.length : 0), 0);
}

/** The deepest element that holds nearly all paragraphs which stand in no other box. */
function heartOf(page: PageOutline): Element {
  let at = page.body;
  for (;;) {
    const { prose } = page.amountsUnder(at);
    const child = [...at.children].find((each) => page.amountsUnder(each).prose >= MOST_OF_PAGE * prose);
    if (!child || prose === 0) return at;
    at = child;
  }
}

/** A box that holds its text straight is judged as one of its parent's. */
function placeOf({ items, body }: PageOutline, heart: Element): Element {
  const isBare = heart !== body && items.some(({ draft }) => draft.element === heart);
  return isBare ? (heart.parentElement ?? body) : heart;
}

/** The body has no parent to be judged by. */
function isBareProse({ draft, isProse }: Item): boolean {
  return isProse && draft.element.nodeName === 'BODY';
}

/** The landmark around all of them, or the highest box that holds little beside them but more paragraphs. */
function scopeOf(page: PageOutline, own: readonly Item[]): Element {
  let at = commonRoot(
    page.body,
    own.map(({ draft }) => draft),
  );
  const landmark = at.closest(LANDMARKS);
  if (landmark && page.body.contains(landmark)) at = landmark;
  if (
    at.matches(LANDMARKS) &&
    page.amountsUnder(at).prose >= MOST_OF_CHOICE * page.amountsUnder(page.body).prose
  )
    return at;
  for (
    let parent = at.parentElement;
    parent && at !== page.body && !at.matches(MAIN);
    parent = parent.parentElement
  ) {
    const added = difference(page.amountsUnder(parent), page.amountsUnder(at));
    if (added.text > 0 && !isArticleLike(added)) break;
    at = parent;
  }
  return at;
}

/** All that is the article's in a scope. */
function fill(
  page: PageOutline,
  scope: Element,
  seed: ReadonlySet<Item>,
  cards: ReadonlySet<Element>,
): ReadonlySet<Item> {
  const taken = new Set(seed);
  const seeds = countBefore(page.items, seed);
  const inCards = countBefore(
    page.items,
    new Set(page.items.filter(({ draft }) => isIn(cards, draft.element, scope))),
  );
  const open: Element[] = [scope];
  for (let at = open.pop(); at; at = open.pop()) {
    const range = page.rangeOf(at);
    if (!range) continue;
    const isFree = at !== scope && seeds[range.end] === seeds[range.start];
    if (isFree && (page.isElsewhere(at) || cards.has(at) || isTeaser(page, at))) continue;
    const amounts = page.amountsIn(range);
    if (
      isFree &&
      isArticleLike(amounts) &&
      amounts.elsewhere === 0 &&
      inCards[range.end] === inCards[range.start]
    ) {
      for (const item of page.items.slice(range.start, range.end)) taken.add(item);
      continue;
    }
    for (const child of at.children) open.push(child);
  }
  return taken;
}

/** What was added is left out where it stands below the seed and is small beside it. */
function withoutTail(
  items: readonly Item[],
  seed: ReadonlySet<Item>,
  taken: ReadonlySet<Item>,
): ReadonlySet<Item> {
  const last = items.findLastIndex((item) => seed.has(item));
  const tail = items.slice(last + 1).filter((item) => taken.has(item));
  const isSmall = last >= 0 && textIn(tail) < LEAST_BELOW * textIn([...seed]);
  return isSmall ? new Set(items.filter((item, at) => at <= last && taken.has(item))) : taken;
}

function isIn(boxes: ReadonlySet<Element>, element: Element, scope: Element): boolean {
  for (let at: Element | null = element; at && at !== scope; at = at.parentElement)
    if (boxes.has(at)) return true;
  return false;
}

function countBefore(items: readonly Item[], counted: ReadonlySet<Item>): readonly number[] {
  let count = 0;
  return [0, ...items.map((item) => (count += Number(counted.has(item))))];
}

/** Takes along headings over what is taken, and text that stands straight in the scope between. */
function bridge(page: PageOutline, scope: Element, taken: ReadonlySet<Item>): readonly Item[] {
  const all = new Set(taken);
  const range = page.rangeOf(scope);
  const items = range ? page.items.slice(range.start, range.end) : [];
  for (let at = items.length - 2; at >= 0; at--) {
    const [item, next] = [items[at], items[at + 1]];
    if (!item || item.isElsewhere || !next || !all.has(next)) continue;
    const isText = item.isProse && item.draft.element === next.draft.element.parentElement;
    if (isText || (item.isHeading && item.linkShare < 0.9)) all.add(item);
  }
  return page.items.filter((item) => all.has(item));
}

function isArticleLike({ text, prose, links }: Amounts): boolean {
  return prose > 0 && prose >= LEAST_PROSE * text && links <= MOST_LINKS * text;
}

/** A line that is a link, and little else. */
function isTeaser(page: PageOutline, element: Element): boolean {
  const { text } = page.amountsUnder(element);
  const range = page.rangeOf(element);
  if (!range || text >= LONGEST_TEASER) return false;
  return page.items
    .slice(range.start, range.end)
    .some((item) => item.linkShare > 0.9 && item.text.length >= 15);
}

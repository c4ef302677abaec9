/** Tells what a page sets about its article from what it sets about others: teasers, lists of stories, comments, quotations. */
import { plainForm } from '../blocks/prose.ts';
import { tidyText } from '../blocks/tidy-text.ts';

const OTHERS = ['comment', 'related', 'promo', 'teaser', 'recommend', 'trending', 'most-read', 'popular']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join(', ');
/** What a page sets apart from its article, as a selector. */
export const SECTIONS = `aside, nav, footer, blockquote, dialog, form, ${OTHERS}`;
const HEADINGS = 'h1, h2, h3, h4, h5, h6';
/** How many boxes around an element are looked at. */
const BOXES = 8;
/** A box with a longer text is no teaser. In characters. */
const LONGEST_TEASER = 600;
/** A link in a list with so many words is a title. */
const WORDS_OF_TITLE = 4;
/** In characters. */
const LONGEST_HEADING = 200;
/** `Node.DOCUMENT_POSITION_PRECEDING`, which is a property of windows. */
const PRECEDING = 2;

/**
 * What is said under the heading over an element, whose words tell whether it is about the article: empty where none stands over it, undefined where the
 * element stands in a part about something else whatever its heading says.
 */
export type FindSetting = (element: Element) => string | undefined;

/** @param headline the element that shows the article's title. */
export function settingFinder(document: Document, headline: Element | undefined): FindSetting {
  let headings: readonly Element[] | undefined;
  const isShared = (box: Element) => headline !== undefined && box.contains(headline);
  return (element) => {
    for (let box = element.closest(SECTIONS); box; box = box.parentElement?.closest(SECTIONS) ?? null) {
      const isOwnFooter = box.matches('article footer') && !box.matches(OTHERS);
      if (!isShared(box) && !isOwnFooter) return undefined;
    }
    headings ??= [...document.querySelectorAll(HEADINGS)];
    const { before, after } = headingsBeside(headings, element);
    let box = element.parentElement;
    for (let left = BOXES; box && left > 0 && !isShared(box); left--, box = box.parentElement) {
      if (box.nodeName === 'LI' && hasTitleLink(box, element)) return undefined;
      const heading = headingIn(box, before, after);
      if (heading) return wordsOf(heading, element);
    }
    return '';
  };
}

interface Beside {
  readonly before: Element | undefined;
  readonly after: Element | undefined;
}

/** The last heading before an element and the first one behind it, of those that neither hold it nor stand in it. */
function headingsBeside(headings: readonly Element[], element: Element): Beside {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const heading = headings[middle];
    if (heading && element.compareDocumentPosition(heading) & PRECEDING) low = middle + 1;
    else high = middle;
  }
  let last = low - 1;
  while (headings[last]?.contains(element)) last--;
  let next = low;
  while (headings[next] && element.contains(headings[next] ?? null)) next++;
  return { before: headings[last], after: headings[next] };
}

/** The last heading before an element in a box; in a teaser, the one below it. */
function headingIn(
  box: Element,
  before: Element | undefined,
  after: Element | undefined,
): Element | undefined {
  if (before && box.contains(before)) return before;
  return after && box.contains(after) && (box.textContent ?? '').length < LONGEST_TEASER ? after : undefined;
}

/** Undefined where the heading is a link to something else. */
function wordsOf(heading: Element, element: Element): string | undefined {
  const text = tidyText(heading.textContent ?? '');
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const leadsAway = link && !(link.getAttribute('href') ?? '#').startsWith('#');
  // A box about the author has a heading with the name.
  if (leadsAway) return plainForm(element.textContent ?? '').includes(plainForm(text)) ? '' : undefined;
  return text.slice(0, LONGEST_HEADING);
}

function hasTitleLink(item: Element, element: Element): boolean {
  return [...item.querySelectorAll('a[href]')].some(
    (link) =>
      !element.contains(link) &&
      !link.contains(element) &&
      plainForm(link.textContent ?? '').split(' ').length >= WORDS_OF_TITLE,
  );
}

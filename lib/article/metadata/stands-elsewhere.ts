/** Tells what a page sets about its article from what it sets about others: teasers, lists of stories, comments, quotations. */
import { plainForm } from '../blocks/prose.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import { announcesOtherSection } from '../clutter/other-sections.ts';

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

/**
 * @param headline the element that shows the article's title
 * @returns a test for elements that stand in a part of the page about something else.
 */
export function elsewhereChecker(headline: Element | undefined): (element: Element) => boolean {
  const isShared = (box: Element) => headline !== undefined && box.contains(headline);
  return (element) => {
    for (let box = element.closest(SECTIONS); box; box = box.parentElement?.closest(SECTIONS) ?? null) {
      const isOwnFooter = box.matches('article footer') && !box.matches(OTHERS);
      if (!isShared(box) && !isOwnFooter) return true;
    }
    let box = element.parentElement;
    for (let left = BOXES; box && left > 0 && !isShared(box); left--, box = box.parentElement) {
      if (box.nodeName === 'LI' && hasTitleLink(box, element)) return true;
      const heading = headingOver(box, element);
      if (heading) return isOfOthers(heading, element);
    }
    return false;
  };
}

/** The last heading before an element in a box; in a teaser, the one below it. */
function headingOver(box: Element, element: Element): Element | undefined {
  const headings = [...box.querySelectorAll(HEADINGS)].filter(
    (heading) => !heading.contains(element) && !element.contains(heading),
  );
  const isBefore = (heading: Element) => (element.compareDocumentPosition(heading) & 2) !== 0;
  const isTeaser = () => (box.textContent ?? '').length < LONGEST_TEASER;
  return headings.findLast(isBefore) ?? (headings[0] && isTeaser() ? headings[0] : undefined);
}

function isOfOthers(heading: Element, element: Element): boolean {
  const text = tidyText(heading.textContent ?? '');
  const link = heading.closest('a[href]') ?? heading.querySelector('a[href]');
  const leadsAway = link && !(link.getAttribute('href') ?? '#').startsWith('#');
  // A box about the author has a heading with the name.
  if (leadsAway) return !plainForm(element.textContent ?? '').includes(plainForm(text));
  return announcesOtherSection(text);
}

function hasTitleLink(item: Element, element: Element): boolean {
  return [...item.querySelectorAll('a[href]')].some(
    (link) =>
      !element.contains(link) &&
      !link.contains(element) &&
      plainForm(link.textContent ?? '').split(' ').length >= WORDS_OF_TITLE,
  );
}

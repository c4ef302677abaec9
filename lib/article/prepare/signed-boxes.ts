/** Boxes with a heading, and a byline and a day of their own under it: what follows an article without a mark of its own is told by these. */
import { textLength } from '../blocks/text-length.ts';

const HEADINGS = 'h1, h2, h3';
/** A part of an article may name who tells it, or when something was: a story of its own has both. */
const BYLINES = '[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i]';
const DAYS = 'time, [itemprop~="datePublished"], [class*="date" i], [class*="published" i]';
const PARAGRAPHS = 'p, blockquote, li';
/** A shorter one stands in a header. In characters. */
const SHORTEST_PARAGRAPH = 80;
/** In characters. */
const SHORTEST_BOX = 400;
/** Headings that are looked at, and boxes around each. */
const MOST_HEADINGS = 60;
const MOST_AROUND = 4;

/** @returns the least box around each such heading that holds its text too, where no other such heading stands in it. */
export function signedBoxes(document: Document): readonly Element[] {
  const boxes = new Set<Element>();
  const headings = [...document.querySelectorAll(`:is(${HEADINGS}):not(head *)`)].slice(0, MOST_HEADINGS);
  for (const heading of headings) {
    const box = boxAround(heading);
    if (box && isSigned(box, heading)) boxes.add(box);
  }
  return [...boxes];
}

function boxAround(heading: Element): Element | undefined {
  let box = heading.parentElement;
  for (let left = MOST_AROUND; box && left > 0; left--, box = box.parentElement) {
    if (box === box.ownerDocument.body || box.querySelector(HEADINGS) !== heading) return undefined;
    if (textLength(box) >= SHORTEST_BOX) return box;
  }
  return undefined;
}

/** Whether both stand between the heading and the text. */
function isSigned(box: Element, heading: Element): boolean {
  let isBelow = false;
  let hasByline = false;
  let hasDay = false;
  for (const element of box.querySelectorAll(`${HEADINGS}, ${BYLINES}, ${DAYS}, ${PARAGRAPHS}`)) {
    if (element === heading) isBelow = true;
    if (!isBelow || element === heading) continue;
    hasByline ||= element.matches(BYLINES);
    hasDay ||= element.matches(DAYS);
    if (hasByline && hasDay) return true;
    if (element.matches(HEADINGS) || isText(element)) return false;
  }
  return false;
}

function isText(element: Element): boolean {
  return element.matches(PARAGRAPHS) && (element.textContent ?? '').trim().length >= SHORTEST_PARAGRAPH;
}

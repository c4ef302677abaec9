/** Boxes with a heading, and a byline and a day of their own under it: what follows an article without a mark of its own is told by these. */
import { textLength } from '../blocks/text-length.ts';
import { MARKED_BYLINES } from '../metadata/find-bylines.ts';

const HEADINGS = 'h1, h2, h3';
/** A part of an article may name who tells it, or when something was: a story of its own has a byline too. */
const DAYS = 'time, [class*="date" i], [class*="publish" i]';
const PARAGRAPHS = 'p, blockquote, li';
/** A shorter one stands in a header. In characters. */
const SHORTEST_PARAGRAPH = 80;
/** In characters. */
const SHORTEST_BOX = 400;
/** Headings that are looked at, and boxes around each. */
const MOST_HEADINGS = 60;
const MOST_AROUND = 4;

/** @returns the least box around each such heading that holds its text too, where no other heading stands before it. */
export function signedBoxes(document: Document): readonly Element[] {
  return [...document.querySelectorAll(HEADINGS)]
    .slice(0, MOST_HEADINGS)
    .flatMap((heading) => boxAround(heading) ?? []);
}

function boxAround(heading: Element): Element | undefined {
  let box = heading.parentElement;
  for (let left = MOST_AROUND; box && left > 0; left--, box = box.parentElement) {
    if (box.nodeName === 'BODY' || box.querySelector(HEADINGS) !== heading) break;
    if (textLength(box) >= SHORTEST_BOX) return isSigned(box, heading) ? box : undefined;
  }
  return undefined;
}

/** Whether both stand between the heading and the text. */
function isSigned(box: Element, heading: Element): boolean {
  // Most boxes have no day: a look for one is quicker than a list of all that stands in the box.
  if (!box.querySelector(DAYS)) return false;
  const parts = [...box.querySelectorAll(`${HEADINGS}, ${MARKED_BYLINES}, ${DAYS}, ${PARAGRAPHS}`)];
  const below = parts.slice(parts.indexOf(heading));
  const text = below.findIndex((part) => part.matches(PARAGRAPHS) && textLength(part) >= SHORTEST_PARAGRAPH);
  const header = below.slice(0, text < 0 ? undefined : text);
  return [MARKED_BYLINES, DAYS].every((signs) => header.some((part) => part.matches(signs)));
}

/**
 * Frees paragraphs that each have a box of their own: Readability judges such a box by itself, and drops a short one with a link in it from
 * the middle of the article.
 */
import { endsLikeText } from '../blocks/prose.ts';
import { tidyText } from '../blocks/tidy-text.ts';

const BOXES: ReadonlySet<string> = new Set(['DIV', 'SECTION']);
/** Boxes around boxes are opened up to this many. */
const MOST_BOXES = 4;

export function unwrapParagraphs(document: Document): void {
  for (const paragraph of document.querySelectorAll('div > p, section > p')) {
    for (let opened = 0; opened < MOST_BOXES; opened++) {
      const box = paragraph.parentElement;
      if (!box || !BOXES.has(box.nodeName) || !holdsOnly(box, paragraph)) break;
      if (opened === 0 && !endsLikeText(tidyText(paragraph.textContent ?? ''))) break;
      box.replaceWith(paragraph);
    }
  }
}

function holdsOnly(box: Element, child: Element): boolean {
  // Counting them would take as long as the box has children, for each of them.
  if (box.firstElementChild !== box.lastElementChild) return false;
  for (const node of box.childNodes) {
    if (node !== child && (node.nodeValue ?? '').trim() !== '') return false;
  }
  return true;
}

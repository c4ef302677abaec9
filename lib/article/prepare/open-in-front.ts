/** A story that opens in a box over the list it was chosen from: the box is the page. */
import { textLength } from '../blocks/text-length.ts';
import { DIALOGS, isFixed } from './overlays.ts';

/** Less is a question to the reader. In characters. */
const SHORTEST_STORY = 400;

/**
 * Takes out all but the box in front, where that alone shows the article's headline; the list below may have it as a link.
 *
 * @param headlines the elements that show the title
 */
export function openInFront(headlines: readonly Element[]): void {
  const own = headlines.filter((one) => !one.closest('a[href]') && !one.querySelector('a[href]'));
  const box = own[0] && boxInFront(own[0]);
  if (!box || proseLength(box) < SHORTEST_STORY || !own.every((one) => box.contains(one))) return;
  for (const name of ['role', 'aria-modal', 'style']) box.removeAttribute(name);
  const { body } = box.ownerDocument;
  for (let part: Element = box; part !== body && part.parentElement; part = part.parentElement)
    for (const other of [...part.parentElement.children]) if (other !== part) other.remove();
}

function proseLength(box: Element): number {
  return [...box.querySelectorAll('p')].reduce((sum, paragraph) => sum + textLength(paragraph), 0);
}

function boxInFront(headline: Element): Element | undefined {
  for (let box: Element | null = headline; box; box = box.parentElement)
    if (box.matches(DIALOGS) || isFixed(box)) return box;
  return undefined;
}

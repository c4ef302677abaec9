/** A story that opens in a box over the list it was chosen from: the box is the page. */
import { DIALOGS, isFixed } from './overlays.ts';

/** Fewer are a question to the reader. */
const FEWEST_PARAGRAPHS = 4;

/**
 * Takes out all but the box in front, where that alone shows the article's headline; the list below may have it as a link.
 *
 * @param headlines the elements that show the title
 */
export function openInFront(headlines: readonly Element[]): void {
  const own = headlines.filter((one) => !one.closest('a[href]') && !one.querySelector('a[href]'));
  const box = own[0] && boxInFront(own[0]);
  if (!box || box.querySelectorAll('p').length < FEWEST_PARAGRAPHS || !own.every((one) => box.contains(one)))
    return;
  box.removeAttribute('role');
  for (let part: Element = box; part.nodeName !== 'BODY' && part.parentElement; part = part.parentElement)
    for (const other of [...part.parentElement.children]) if (other !== part) other.remove();
}

function boxInFront(headline: Element): Element | undefined {
  for (let box: Element | null = headline; box; box = box.parentElement)
    if (box.matches(DIALOGS) || isFixed(box)) return box;
  return undefined;
}

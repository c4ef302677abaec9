/** Scrolls a passage to where it is seen: to the middle, or below the popup where that would cover it. */
import { type Dom, domOf, methodOf } from '../snapshot/dom.ts';

/** What browsers let a popup cover at most, from the upper right corner of the page. In CSS pixels. */
const POPUP = { width: 420, height: 600 };
/** Between a passage and the window's edge. In CSS pixels. */
const MARGIN = 40;

/** How many of them are climbed at most. */
const MOST_BOXES = 100;

type View = Window & typeof globalThis;

/** @param behavior 'smooth' gives way to the reader's wish for less motion. */
export function bringIntoView(range: Range, behavior: 'smooth' | 'instant'): void {
  const { startContainer } = range;
  const { ownerDocument } = startContainer;
  const dom = ownerDocument && domOf(ownerDocument);
  const view = dom?.view(ownerDocument as Document);
  const around = dom && boxAround(startContainer, dom);
  const scroll = around && methodOf(around as Element, 'scrollIntoView');
  if (!view || !scroll) return;
  const motion = view.matchMedia('(prefers-reduced-motion: reduce)').matches ? 'instant' : behavior;
  const height = boxOf(around as Element)?.height ?? 0;
  if (height <= view.innerHeight && !isUnderPopup(range, view)) {
    scroll({ block: 'center', behavior: motion });
    return;
  }
  // Scrolls all boxes around it; the middle of a long element, or of the window, is not yet the place.
  scroll({ block: 'center', behavior: 'instant' });
  view.scrollBy({ top: distanceFromPlace(range, view), behavior: motion });
}

/** How far below its place a passage stands, in CSS pixels; negative above. */
export function distanceFromPlace(range: Range, view: View): number {
  const { top, height } = range.getBoundingClientRect();
  return top + height / 2 - placeFor(range, height, view);
}

/** Where a passage's middle shall stand, in CSS pixels from the window's upper edge. */
function placeFor(range: Range, height: number, view: View): number {
  const middle = view.innerHeight / 2;
  if (!isUnderPopup(range, view)) return middle;
  const below = (POPUP.height + view.innerHeight) / 2;
  return Math.max(middle, Math.min(below, view.innerHeight - height / 2 - MARGIN));
}

/** Whether a passage stands in the columns of the window that the popup covers. */
function isUnderPopup(range: Range, view: View): boolean {
  const { left, right } = range.getBoundingClientRect();
  return right > view.innerWidth - POPUP.width && left < view.innerWidth;
}

/** The element that a passage stands in; of a closed box, which has no place for it, the box. */
function boxAround(node: Node, dom: Dom): Node | null {
  let box = dom.parentNode(node);
  const own = box;
  for (let left = MOST_BOXES; box && dom.nodeType(box) === 1 && left > 0; left--) {
    if ((boxOf(box as Element)?.height ?? 0) > 0) return box;
    box = dom.parentNode(box);
  }
  return own;
}

function boxOf(element: Element): DOMRect | undefined {
  return methodOf(element, 'getBoundingClientRect')?.();
}

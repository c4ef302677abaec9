/** Whether an element and all inside it takes no place on the page. */
import type { Dom } from './dom.ts';
import { isForScreenReaders } from './hidden-names.ts';

const NOT_DISPLAYED = /(?:^|;)\s*(?:display\s*:\s*none|content-visibility\s*:\s*hidden)/i;
/** What holds elements that may be seen although it is not. */
const CONTAINERS: ReadonlySet<string> = new Set(
  'HTML BODY MAIN ARTICLE SECTION DIV HEADER UL OL TABLE TBODY TR FORM'.split(' '),
);
/** Boxes around skipped text that are asked why it is skipped. */
const MOST_BOXES = 50;
/** Text is that small, or lies that far to the left, where only screen readers shall get it. In CSS pixels. */
const SMALLEST = 1;
const FAR_LEFT = -900;
/** More text than this is no hint for screen readers. In characters. */
const LONGEST_HINT = 400;

/**
 * Decides for one element whose parent is shown. Text that only waits to be found (`hidden=until-found`, a closed `details`) counts as
 * shown: a search or a link opens it. So does text that is transparent or hidden from assistive technology: a modal that is open hides
 * the whole page so. What only assistive technology gets is hidden.
 */
export function hiddenChecker(dom: Dom, document: Document): (element: Element) => boolean {
  const view = dom.view(document);
  const { checkVisibility } = dom;
  const body = dom.body(document);
  // A page that is not painted yet hides its body until its styles are there: all in it inherits that, and tells nothing.
  const isPainted = !body || !checkVisibility || checkVisibility(body, { visibilityProperty: true });
  return (element) => {
    const hidden = dom.attribute(element, 'hidden');
    if (hidden !== null) return hidden.toLowerCase() !== 'until-found';
    const style = dom.attribute(element, 'style');
    if (style && NOT_DISPLAYED.test(style)) return true;
    const classes = dom.attribute(element, 'class');
    if (classes && isForScreenReaders(classes) && isHint(dom, element)) return true;
    // Only a browser lays out. Asking it for the whole style of every element would be slow; asking for a box is cheap, and wrong only for
    // `display: contents` and text that is skipped for now.
    if (!view || !checkVisibility) return false;
    if (checkVisibility(element, { visibilityProperty: isPainted })) return isOutOfSight(dom, view, element);
    if (!checkVisibility(element)) return hasNoPlace(dom, view, element);
    return (
      !CONTAINERS.has(dom.nodeName(element)) || dom.firstChild(element) === null || holdsText(dom, element)
    );
  };
}

/** An element without a box: one of no box's own, or one that is skipped, or that a closed shadow root has taken the place of. */
function hasNoPlace(dom: Dom, view: Window, element: Element): boolean {
  const { display } = view.getComputedStyle(element);
  if (display === 'none' || display === '') return true;
  if (display === 'contents') return false;
  let box = dom.parentNode(element);
  for (let left = MOST_BOXES; box && dom.nodeType(box) === 1 && left > 0; left--) {
    const isSkipping = view.getComputedStyle(box as Element).contentVisibility === 'hidden';
    if (isSkipping) return dom.attribute(box, 'hidden') === null;
    box = dom.parentNode(box);
  }
  return false;
}

/** Whether an element holds one text and nothing more. */
function holdsText(dom: Dom, element: Element): boolean {
  const only = dom.firstChild(element);
  return only !== null && dom.nodeType(only) === 3 && dom.nextSibling(only) === null;
}

function isHint(dom: Dom, element: Element): boolean {
  return (dom.textContent(element) ?? '').length <= LONGEST_HINT;
}

/** One text, clipped to a pixel or put beside the page. Elements around elements are left alone: their measures are not those of what is in them. */
function isOutOfSight(dom: Dom, view: Window, element: Element): boolean {
  if (!holdsText(dom, element)) return false;
  const name = dom.nodeName(element);
  // A formula's elements have no such measures.
  if (name !== name.toUpperCase()) return false;
  const isSmall = dom.offsetWidth(element) <= SMALLEST || dom.offsetHeight(element) <= SMALLEST;
  if (!isSmall && dom.offsetLeft(element) > FAR_LEFT) return false;
  if ((dom.textContent(element) ?? '').trim() === '' || !isHint(dom, element)) return false;
  const { position, overflow, clip, clipPath, contentVisibility } = view.getComputedStyle(element);
  if (contentVisibility === 'hidden' && dom.attribute(element, 'hidden') === null) return true;
  return (
    position === 'absolute' && (!isSmall || overflow !== 'visible' || clip !== 'auto' || clipPath !== 'none')
  );
}

/** Whether an element and all inside it takes no place on the page. */
import type { Dom } from './dom.ts';

const NOT_DISPLAYED = /(?:^|;)\s*display\s*:\s*none/i;

/**
 * Decides for one element whose parent is shown. Text that only waits to be found (`hidden=until-found`) counts as shown,
 * and so does text that is transparent, off screen or hidden from assistive technology: a modal that is open hides the whole page so.
 */
export function hiddenChecker(dom: Dom, document: Document): (element: Element) => boolean {
  const view = dom.view(document);
  return (element) => {
    const hidden = dom.attribute(element, 'hidden');
    if (hidden !== null) return hidden.toLowerCase() !== 'until-found';
    const style = dom.attribute(element, 'style');
    if (style && NOT_DISPLAYED.test(style)) return true;
    // Only a browser lays out; asking it for the whole style of every element would be slow.
    if (!view || !mayHaveNoBox(element)) return false;
    return view.getComputedStyle(element).display === 'none';
  };
}

/** True where the element may have no box: that is cheap to ask, and wrong only for `display: contents` and text skipped for now. */
function mayHaveNoBox(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && !element.checkVisibility();
}

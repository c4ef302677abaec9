/** Whether an element and all inside it takes no place on the page. */
import type { Dom } from './dom.ts';

const NOT_DISPLAYED = /(?:^|;)\s*display\s*:\s*none/i;

/**
 * Decides for one element whose parent is shown. Text that only waits to be found (`hidden=until-found`) counts as shown,
 * and so does text that is transparent, off screen or hidden from assistive technology: a modal that is open hides the whole page so.
 */
export function hiddenChecker(dom: Dom, document: Document): (element: Element) => boolean {
  const view = dom.view(document);
  const { checkVisibility } = dom;
  return (element) => {
    const hidden = dom.attribute(element, 'hidden');
    if (hidden !== null) return hidden.toLowerCase() !== 'until-found';
    const style = dom.attribute(element, 'style');
    if (style && NOT_DISPLAYED.test(style)) return true;
    // Only a browser lays out. Asking it for the whole style of every element would be slow; asking for a box is cheap, and wrong only for
    // `display: contents` and text that is skipped for now.
    if (!view || !checkVisibility || checkVisibility(element)) return false;
    return view.getComputedStyle(element).display === 'none';
  };
}

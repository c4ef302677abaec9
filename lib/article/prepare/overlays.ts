/** What tells a box that stands in front of its page. */

/** As a selector. */
export const DIALOGS = 'dialog, [role="dialog" i], [role="alertdialog" i], [aria-modal="true" i]';
const FIXED = /(?:^|;)\s*position\s*:\s*fixed/i;

/** By the element's own style: without the page's others there is no more to know. */
export function isFixed(element: Element): boolean {
  return FIXED.test(element.getAttribute('style') ?? '');
}

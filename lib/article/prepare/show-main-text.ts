/** Lets the text that an open dialog hid from assistive technology count as shown: Readability drops what is `aria-hidden`. */

/** A shorter container is an icon or a decoration. In characters. */
const TEXT_SIZED = 500;

export function showMainText(document: Document): void {
  for (const element of document.querySelectorAll('[aria-hidden="true" i]')) {
    if ((element.textContent ?? '').length >= TEXT_SIZED) element.removeAttribute('aria-hidden');
  }
}

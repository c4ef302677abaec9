/** Moves the focus over the points and quotes, in the order that they stand in the view. */

/** Stays where it is at either end; from anywhere else, "next" begins at the first and "previous" at the last. */
export function moveFocus(
  root: ParentNode,
  active: Element | null,
  to: 'next' | 'previous' | 'first' | 'last',
): void {
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  const at = items.findIndex((item) => item.parentElement?.contains(active));
  const last = items.length - 1;
  const index = {
    first: 0,
    last,
    next: at < 0 ? 0 : Math.min(at + 1, last),
    previous: at < 0 ? last : Math.max(at - 1, 0),
  }[to];
  items[index]?.focus();
}

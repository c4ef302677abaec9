/** Moves the focus over the points and quotes, in the order that they stand in the view. */

/** Stays where it is at either end; from a control between items it goes to the next one from there. */
export function moveFocus(
  root: ParentNode,
  active: Element | null,
  to: 'next' | 'previous' | 'first' | 'last',
): void {
  const items = [...root.querySelectorAll<HTMLElement>('[data-item]')];
  const at = items.findIndex((item) => item.parentElement?.contains(active));
  const last = items.length - 1;
  const passed = at < 0 ? itemsBefore(items, active) : at;
  const index = {
    first: 0,
    last,
    next: Math.min(at < 0 ? passed : at + 1, last),
    previous: at < 0 && passed === 0 ? last : Math.max(passed - 1, 0),
  }[to];
  items[index]?.focus();
}

/** How many items stand before an element; 0 where the focus is on nothing. */
function itemsBefore(items: readonly HTMLElement[], active: Element | null): number {
  if (!active) return 0;
  return items.filter((item) => active.compareDocumentPosition(item) === Node.DOCUMENT_POSITION_PRECEDING)
    .length;
}

/** The name of the item that has the focus itself or in one of the buttons beside it. */
export function itemAt(target: EventTarget | null): string | undefined {
  const row = target instanceof Element ? target.closest('.row') : null;
  return row?.querySelector<HTMLElement>('[data-item]')?.dataset.item;
}

export type SectionName = 'points' | 'quotes';

/** To a section's first item, with its heading in view; where it has none, the heading is shown. */
export function moveToSection(root: ParentNode, section: SectionName): void {
  const element = root.querySelector<HTMLElement>(`section.${section}`);
  element?.querySelector<HTMLElement>('[data-item]')?.focus({ preventScroll: true });
  const scroller = element?.closest<HTMLElement>('.scroller');
  // Where the lists scroll by themselves, what is around them stays.
  if (element && scroller && scroller.scrollHeight > scroller.clientHeight) {
    const bar = scroller.querySelector<HTMLElement>('.bar')?.offsetHeight ?? 0;
    scroller.scrollTop = element.offsetTop - bar;
  } else element?.scrollIntoView?.({ block: 'start' });
}

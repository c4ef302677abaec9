/** Moves the focus over a menu's items, which lie in rows: every arrow goes on or back by one. */

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at, count) => (at + 1) % count,
  ArrowRight: (at, count) => (at + 1) % count,
  ArrowUp: (at, count) => (at - 1 + count) % count,
  ArrowLeft: (at, count) => (at - 1 + count) % count,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** @returns whether the key is one that moves. */
export function moveInMenu(menu: HTMLElement, key: string): boolean {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')];
  const step = Object.hasOwn(STEPS, key) ? STEPS[key] : undefined;
  if (!step || items.length === 0) return false;
  const at = items.indexOf(menu.ownerDocument.activeElement as HTMLElement);
  const isMirrored = getComputedStyle(menu).direction === 'rtl' && /^Arrow(?:Left|Right)$/.test(key);
  const mirrored = key === 'ArrowLeft' ? STEPS.ArrowRight : STEPS.ArrowLeft;
  items[(isMirrored && mirrored ? mirrored : step)(at, items.length)]?.focus();
  return true;
}

/** Keeps the focus among points and quotes when the one that has it is drawn anew or goes. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { itemAt } from './move-focus.ts';

/**
 * @param shown what decides which items there are: whenever it changes, a lost focus goes back to the item of the
 *   same name, or else to the last item of its kind, or else to the first of all.
 * @returns a ref for the element that holds the items.
 */
export function useKeptFocus(shown: readonly unknown[]): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  const last = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    const element = root.current;
    const remember = (event: FocusEvent) => {
      last.current = itemAt(event.target);
    };
    element?.ownerDocument.addEventListener('focusin', remember);
    return () => element?.ownerDocument.removeEventListener('focusin', remember);
  }, []);

  useLayoutEffect(() => {
    const element = root.current;
    if (
      !element ||
      last.current === undefined ||
      element.ownerDocument.activeElement !== element.ownerDocument.body
    )
      return;
    const items = [...element.querySelectorAll<HTMLElement>('[data-item]')];
    const kind = last.current.split('-', 1)[0] ?? '';
    const same = items.find(({ dataset }) => dataset.item === last.current);
    const near = items.findLast(({ dataset }) => dataset.item?.startsWith(kind));
    (same ?? near ?? items[0])?.focus();
  }, shown);

  return root;
}

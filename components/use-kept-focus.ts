/** Keeps the focus in the view when what has it is drawn anew or goes. */
import type { RefObject } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { itemAt } from './move-focus.ts';

/**
 * @param shown what decides which items there are: whenever it changes, a lost focus goes back to the item of the
 *   same name, or else to the last item of its kind, or else to the first of all. A focus that never was is not lost.
 * @returns a ref for the element that holds the items.
 */
export function useKeptFocus(shown: readonly unknown[]): RefObject<HTMLElement | null> {
  const root = useRef<HTMLElement>(null);
  const hadFocus = useRef(false);
  const last = useRef<string | undefined>(undefined);

  useLayoutEffect(() => {
    const remember = (event: FocusEvent) => {
      hadFocus.current = true;
      last.current = itemAt(event.target);
    };
    document.addEventListener('focusin', remember);
    return () => document.removeEventListener('focusin', remember);
  }, []);

  useLayoutEffect(() => {
    const element = root.current;
    const isLost = hadFocus.current && document.activeElement === document.body;
    if (!element || !isLost) return;
    const items = [...element.querySelectorAll<HTMLElement>('[data-item]')];
    const kind = last.current?.split('-', 1)[0];
    const same = items.find(({ dataset }) => dataset.item === last.current);
    const near = kind && items.findLast(({ dataset }) => dataset.item?.startsWith(kind));
    (same || near || items[0])?.focus();
  }, shown);

  return root;
}

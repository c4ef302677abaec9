/** The element around all blocks of a choice. */
import type { Draft } from '../blocks/draft.ts';

/** @returns the deepest element that holds all, and is none of theirs; the body where there are none. */
export function commonRoot(body: Element, [first, ...rest]: readonly Draft[]): Element {
  let root = first?.element.parentElement ?? body;
  for (const { element } of rest)
    while (!root.contains(element) && root.parentElement) root = root.parentElement;
  return body.contains(root) ? root : body;
}

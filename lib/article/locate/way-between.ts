/** What the way from one text of a live page to the next goes by. */
import type { Dom } from '../snapshot/dom.ts';
import type { Boxes } from './boxes.ts';

/** A gap with more nodes in it is one that no words go across. */
const MOST_STEPS = 2_000;

export type Way = 'an edge' | 'spaces' | 'nothing';

/** @param to stands behind `from` in the order of the page. */
export function wayBetween(from: Text, to: Text, dom: Dom, boxes: Boxes): Way {
  let passed: Way = 'nothing';
  let node: Node | null = from;
  for (let left = MOST_STEPS; left > 0; left--) {
    node = nextOf(node, dom, boxes);
    if (!node) return 'an edge';
    if (node === to) return passed;
    if (dom.nodeType(node) === 3 && /\s/.test(dom.nodeValue(node) ?? '')) passed = 'spaces';
  }
  return 'an edge';
}

/** The next node in the order of the page; null where an edge stands before it. */
function nextOf(from: Node, dom: Dom, boxes: Boxes): Node | null {
  const inside = boxes.isShown(from) ? dom.firstChild(from) : null;
  if (inside) return boxes.isEdge(inside) ? null : inside;
  let at: Node | null = from;
  for (let left = MOST_STEPS; at && left > 0; left--) {
    const next = dom.nextSibling(at);
    if (next) return boxes.isEdge(next) ? null : next;
    at = dom.parentNode(at);
    if (at && boxes.isEdge(at)) return null;
  }
  return null;
}

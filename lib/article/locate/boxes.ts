/** The boxes of a live page, each asked for its style once. */
import type { Dom } from '../snapshot/dom.ts';

const FLOWING: ReadonlySet<string> = new Set(['inline', 'contents', 'none']);
/** How many boxes in one another are climbed at most. */
const DEEPEST = 10_000;

export interface Boxes {
  /** Whether an element has a box, or is no element. */
  readonly isShown: (node: Node) => boolean;
  /** Whether a line ends at a node. */
  readonly isEdge: (node: Node) => boolean;
  /** Whether the first letter of the box that a text begins is set larger or beside the lines. */
  readonly hasInitial: (text: Text) => boolean;
}

export function boxesOf(document: Document, dom: Dom): Boxes {
  const view = dom.view(document);
  const displays = new Map<Node, string>();
  const displayOf = (element: Node) => {
    const known = displays.get(element);
    if (known !== undefined) return known;
    const display = view?.getComputedStyle(element as Element).display ?? 'block';
    displays.set(element, display);
    return display;
  };
  const isElement = (node: Node) => dom.nodeType(node) === 1;

  /** For each inline element the block around it. */
  const blocks = new Map<Node, Node | null>();
  const blockOf = (inner: Node | null) => {
    const passed: Node[] = [];
    let at = inner;
    for (let left = DEEPEST; at && isElement(at) && left > 0 && FLOWING.has(displayOf(at)); left--) {
      if (blocks.has(at)) {
        at = blocks.get(at) ?? null;
        break;
      }
      passed.push(at);
      at = dom.parentNode(at);
    }
    const block = at && isElement(at) ? at : null;
    for (const node of passed) blocks.set(node, block);
    return block;
  };

  const initials = new Map<Node, boolean>();
  const setsInitial = (block: Node) => {
    const letter = view?.getComputedStyle(block as Element, '::first-letter');
    const own = view?.getComputedStyle(block as Element);
    return letter !== undefined && (letter.float !== 'none' || letter.fontSize !== own?.fontSize);
  };
  return {
    isShown: (node) => !isElement(node) || displayOf(node) !== 'none',
    isEdge: (node) => isElement(node) && (dom.nodeName(node) === 'BR' || !FLOWING.has(displayOf(node))),
    hasInitial: (text) => {
      const block = blockOf(dom.parentNode(text));
      if (!block) return false;
      const known = initials.get(block) ?? setsInitial(block);
      initials.set(block, known);
      return known;
    },
  };
}

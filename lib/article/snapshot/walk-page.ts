/** Walks the text that a live page shows, in the order in which it is read: through open shadow roots, slots and article-sized frames. */
import { type Dom, domOf, methodOf } from './dom.ts';
import { isCode, LEFT_OUT, NEVER_HIDDEN } from './element-names.ts';
import { frameBody } from './frame-body.ts';
import { hiddenChecker } from './is-hidden.ts';
import { isNoteMark } from './is-note-mark.ts';

/** Makes something of each node; T is what an element's children are handed on to. */
export interface Visitor<T> {
  /** @param framed whether the element is a frame whose text follows. */
  readonly element: (element: Element, name: string, into: T, framed: boolean) => T;
  readonly text: (node: Text, into: T) => void;
  /** Called behind an element's children, where there are any. */
  readonly leave?: (element: Element, name: string, into: T) => void;
  /** Asked before each element; true ends the walk. */
  readonly isOver: () => boolean;
}

/** Deeper elements are laid flat: Readability calls itself for nested inline elements, and looks up all ancestors. */
export const MAX_DEPTH = 250;
/** The same where many elements are deep: looking up the ancestors of each would take longer than anybody waits. Depths of all, summed up. */
export const MOST_DEPTHS = 250_000;
const SHALLOW = 24;
/** What holds text directly keeps it together for so many levels more: without their boxes its paragraphs would run into one. */
const TEXT_BOXES: ReadonlySet<string> = new Set('P H1 H2 H3 H4 H5 H6 LI BLOCKQUOTE PRE DT DD TD'.split(' '));
const DEPTH_OF_TEXT_BOXES = 20;

/** One level of the walk: where the next child comes from, and what it is handed on to. */
interface Level<T> {
  next: Node | null;
  /** Set for the nodes assigned to a slot, which are not each other's siblings. */
  readonly list?: Iterator<Node>;
  readonly into: T;
  readonly element?: Element;
  /** How deep `into` stands. */
  readonly depth: number;
}

/** @returns false where the visitor ended the walk. No recursion: pages nest elements by the thousand. */
export function walkPage<T>(document: Document, into: T, visitor: Visitor<T>): boolean {
  const dom = domOf(document);
  const isHidden = hiddenChecker(dom, document);
  const root = dom.documentElement(document);
  const levels: Level<T>[] = root ? [{ next: dom.firstChild(root), into, depth: 0 }] : [];
  let depths = 0;
  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = takeNext(dom, level);
    if (!node) {
      levels.pop();
      if (level.element)
        visitor.leave?.(level.element, dom.nodeName(level.element).toUpperCase(), level.into);
      continue;
    }
    const type = dom.nodeType(node);
    if (type === 3) visitor.text(node as Text, level.into);
    if (type !== 1) continue;
    const element = node as Element;
    const name = dom.nodeName(element).toUpperCase();
    if (isLeftOut(dom, element, name) || (!NEVER_HIDDEN.has(name) && isHidden(element))) continue;
    if (visitor.isOver()) return false;
    depths += level.depth;
    const deepest = depths > MOST_DEPTHS ? SHALLOW : MAX_DEPTH;
    const inside = enter(dom, element, name, level, visitor, deepest);
    if (inside) levels.push(inside);
  }
  return true;
}

/** The level of an element's children; undefined where it has none. */
function enter<T>(
  dom: Dom,
  element: Element,
  name: string,
  level: Level<T>,
  visitor: Visitor<T>,
  deepest: number,
): Level<T> | undefined {
  const assigned = name === 'SLOT' ? assignedNodes(element) : [];
  if (assigned.length > 0)
    return { next: null, list: assigned.values(), into: level.into, depth: level.depth };
  const framed = name === 'IFRAME' ? frameBody(element as HTMLIFrameElement) : undefined;
  const own = visitor.element(element, name, level.into, framed !== undefined);
  const next = dom.firstChild(framed ?? dom.shadowRoot(element) ?? element);
  if (!next) return undefined;
  const isHeld = level.depth < deepest + (TEXT_BOXES.has(name) ? DEPTH_OF_TEXT_BOXES : 0);
  return isHeld
    ? { next, into: own, element, depth: level.depth + 1 }
    : { next, into: level.into, element, depth: level.depth };
}

function isLeftOut(dom: Dom, element: Element, name: string): boolean {
  if (name === 'SUP') return isNoteMark(element);
  if (name === 'SCRIPT') return isCode(dom.attribute(element, 'type'));
  return LEFT_OUT.has(name);
}

function assignedNodes(slot: Element): readonly Node[] {
  return methodOf(slot as HTMLSlotElement, 'assignedNodes')?.({ flatten: true }) ?? [];
}

function takeNext<T>(dom: Dom, level: Level<T>): Node | null {
  if (level.list) return level.list.next().value ?? null;
  const { next } = level;
  if (next) level.next = dom.nextSibling(next);
  return next;
}

/**
 * A copy of the live page that can be taken apart: open shadow roots and article-sized frames flattened, hidden text and scripts left
 * out, nothing in it that shadows a DOM property. The live page is only read.
 */
import { type Dom, domOf, methodOf } from './dom.ts';
import { LEFT_OUT, NAMED_PROPERTIES } from './element-names.ts';
import { frameBody } from './frame-body.ts';
import { hiddenChecker } from './is-hidden.ts';

export interface Budget {
  /** How many elements are read at most. */
  readonly elements: number;
  /** How long the reading may take, in milliseconds. */
  readonly milliseconds: number;
}

export const BUDGET: Budget = { elements: 60_000, milliseconds: 1_500 };

export interface Snapshot {
  readonly document: Document;
  /** False where the budget ran out before the page's end. */
  readonly complete: boolean;
}

/** Deeper elements are laid flat: Readability calls itself for nested inline elements, and looks up all ancestors. */
const MAX_DEPTH = 250;

/** How many elements are read between two looks at the clock. */
const CLOCK_INTERVAL = 512;

/** One level of the walk: where the next child comes from, and where its copy goes. */
interface Level {
  next: Node | null;
  /** Set for the nodes assigned to a slot, which are not each other's siblings. */
  readonly list?: Iterator<Node>;
  readonly into: Node;
}

export function takeSnapshot(document: Document, budget: Budget = BUDGET): Snapshot {
  const dom = domOf(document);
  const copy = emptyDocument(dom, document);
  const isHidden = hiddenChecker(dom, document);
  const importNode = methodOf(copy, 'importNode') as Document['importNode'];
  const deadline = performance.now() + budget.milliseconds;
  const levels: Level[] = [];
  const root = dom.documentElement(document);
  if (root) levels.push({ next: dom.firstChild(root), into: copy.documentElement });
  let elements = 0;

  for (let level = levels.at(-1); level; level = levels.at(-1)) {
    const node = takeNext(dom, level);
    if (!node) {
      levels.pop();
      continue;
    }
    const type = dom.nodeType(node);
    if (type === 3) level.into.appendChild(copy.createTextNode(dom.nodeValue(node) ?? ''));
    if (type !== 1) continue;
    const element = node as Element;
    const name = dom.nodeName(element).toUpperCase();
    if (isLeftOut(dom, element, name) || (!NEVER_HIDDEN.has(name) && isHidden(element))) continue;
    if (++elements > budget.elements) return { document: copy, complete: false };
    if (elements % CLOCK_INTERVAL === 0 && performance.now() > deadline)
      return { document: copy, complete: false };

    const assigned =
      name === 'SLOT'
        ? methodOf(element as HTMLSlotElement, 'assignedNodes')?.({ flatten: true })
        : undefined;
    if (assigned?.length) {
      levels.push({ next: null, list: assigned.values(), into: level.into });
      continue;
    }
    const framed = name === 'IFRAME' ? frameBody(element as HTMLIFrameElement) : undefined;
    const own = framed ? copy.createElement('div') : importNode.call(copy, element, false);
    if (NAMED_PROPERTIES.has(name))
      for (const attribute of ['name', 'id']) (own as Element).removeAttribute(attribute);
    level.into.appendChild(own);
    const inside = dom.firstChild(framed ?? dom.shadowRoot(element) ?? element);
    if (inside) levels.push({ next: inside, into: levels.length < MAX_DEPTH ? own : level.into });
  }
  return { document: copy, complete: true };
}

const NEVER_HIDDEN: ReadonlySet<string> = new Set(['HEAD', 'BODY', 'TITLE', 'META', 'LINK', 'SCRIPT', 'BR']);

function isLeftOut(dom: Dom, element: Element, name: string): boolean {
  if (name === 'SCRIPT') return !/\bjson\b/i.test(dom.attribute(element, 'type') ?? '');
  return LEFT_OUT.has(name);
}

function takeNext(dom: Dom, level: Level): Node | null {
  if (level.list) return level.list.next().value ?? null;
  const { next } = level;
  if (next) level.next = dom.nextSibling(next);
  return next;
}

/** A document that is shown nowhere: in it no script runs, no image loads, and no custom element comes alive. */
function emptyDocument(dom: Dom, document: Document): Document {
  const copy = dom.implementation(document).createHTMLDocument('');
  copy.documentElement.replaceChildren();
  const lang = dom.attribute(dom.documentElement(document) ?? copy.documentElement, 'lang');
  if (lang) copy.documentElement.setAttribute('lang', lang);
  return copy;
}

/**
 * A copy of the live page that can be taken apart: open shadow roots and article-sized frames flattened, hidden text and scripts left
 * out, nothing in it that shadows a DOM property. The live page is only read.
 */
import { BUDGET, type Budget } from './budget.ts';
import { clonePage } from './clone-page.ts';
import { type Dom, domOf } from './dom.ts';
import { NAMED_PROPERTIES } from './element-names.ts';
import { walkPage } from './walk-page.ts';

export interface Snapshot {
  readonly document: Document;
  /** False where the budget ran out before the page's end. */
  readonly complete: boolean;
}

/** How many elements are read between two looks at the clock. */
const CLOCK_INTERVAL = 512;

/** @param textOf what of a text node is copied; all of it where this is left out. */
export function takeSnapshot(
  document: Document,
  budget: Budget = BUDGET,
  textOf?: (node: Text) => string,
): Snapshot {
  const dom = domOf(document);
  const copy = emptyDocument(dom, document);
  if (!textOf && clonePage(document, dom, copy, budget)) return { document: copy, complete: true };
  const deadline = performance.now() + budget.milliseconds;
  const { characters = Number.POSITIVE_INFINITY } = budget;
  let elements = 0;
  let length = 0;
  const complete = walkPage<Node>(document, copy.documentElement, {
    isOver: () =>
      ++elements > budget.elements ||
      length > characters ||
      (elements % CLOCK_INTERVAL === 0 && performance.now() > deadline),
    text: (node, into) => {
      const text = textOf?.(node) ?? node.data;
      if (into.nodeName !== 'SCRIPT') length += text.length;
      into.appendChild(copy.createTextNode(text));
    },
    element: (element, name, into, framed) =>
      into.appendChild(framed ? copy.createElement('div') : copyOf(element, name, copy)),
  });
  return { document: copy, complete };
}

function copyOf(element: Element, name: string, copy: Document): Element {
  const own = copy.importNode(element, false);
  if (NAMED_PROPERTIES.has(name)) {
    own.removeAttribute('name');
    own.removeAttribute('id');
  }
  // What is shown is shown: Readability would drop text that only waits to be found.
  if (own.hasAttribute('hidden')) own.removeAttribute('hidden');
  return own;
}

/** A document that is shown nowhere: in it no script runs, no image loads, and no custom element comes alive. */
function emptyDocument(dom: Dom, document: Document): Document {
  const copy = dom.implementation(document).createHTMLDocument('');
  copy.documentElement.replaceChildren();
  const lang = dom.attribute(dom.documentElement(document) ?? copy.documentElement, 'lang');
  if (lang) copy.documentElement.setAttribute('lang', lang);
  return copy;
}

/**
 * The copy of an ordinary page by the browser's own cloning, which is many times quicker than node by node. The walk gives the same copy;
 * a page with shadow roots, frames with an article or deep nesting is left to it.
 */
import type { Budget } from './budget.ts';
import { type Dom, methodOf } from './dom.ts';
import { isCode, LEFT_OUT, NAMED_PROPERTIES, NEVER_HIDDEN } from './element-names.ts';
import { frameBody } from './frame-body.ts';
import { hiddenChecker } from './is-hidden.ts';
import { isNoteMark } from './is-note-mark.ts';
import { MAX_DEPTH, MOST_DEPTHS } from './walk-page.ts';

/** `NodeFilter.SHOW_ALL` but elements and texts: comments and the like. */
const SHOW_NO_CONTENT = 0xffffffff - 1 - 4;
const LEFT_OUT_ELEMENTS = [...LEFT_OUT].join(', ').toLowerCase();
/** Whatever may stand in a form's list of its controls under its own name. */
const FORM_PARTS = 'button, embed, fieldset, iframe, img, input, object, output, select, textarea';
const NAMED = [...NAMED_PROPERTIES].join(', ');

/**
 * @param copy an empty document; filled where the page is an ordinary one
 * @param budget how much is copied at most
 * @returns whether it was.
 */
export function clonePage(
  document: Document,
  dom: Dom,
  copy: Document,
  { elements, characters = Number.POSITIVE_INFINITY }: Pick<Budget, 'elements' | 'characters'>,
): boolean {
  const root = dom.documentElement(document);
  const live = root && methodOf(root, 'querySelectorAll')?.('*');
  if (!live || dom.nodeName(root) !== 'HTML' || live.length > elements) return false;
  const hidden = hiddenAmong(document, dom, live);
  if (!hidden) return false;
  // While the clone stands in no document, none of its elements shadows a property of one.
  const clone = copy.importNode(root, true);
  const own = clone.querySelectorAll('*');
  if (own.length !== live.length) return false;
  stripNames(clone);
  for (const element of clone.querySelectorAll('sup')) if (isNoteMark(element)) element.remove();
  for (const at of hidden) own[at]?.remove();
  for (const element of clone.querySelectorAll(LEFT_OUT_ELEMENTS)) element.remove();
  for (const script of clone.querySelectorAll('script'))
    if (isCode(script.getAttribute('type'))) script.remove();
  for (const element of clone.querySelectorAll('[hidden]')) element.removeAttribute('hidden');
  removeComments(copy, clone);
  if (textLength(clone) > characters) return false;
  while (clone.firstChild) copy.documentElement.appendChild(clone.firstChild);
  return true;
}

/** Controls first: a form is safe to touch when none of them shadows its properties. */
function stripNames(clone: Element): void {
  for (const selector of [FORM_PARTS, NAMED]) {
    for (const element of clone.querySelectorAll(selector)) {
      element.removeAttribute('name');
      element.removeAttribute('id');
    }
  }
}

/** @returns the indices of hidden elements; undefined where the page is no ordinary one. Cloning calls itself for each level: what is hidden must not be deep either. */
function hiddenAmong(document: Document, dom: Dom, live: NodeListOf<Element>): readonly number[] | undefined {
  const isHidden = hiddenChecker(dom, document);
  /** The element that is looked at and those around it, outermost first: a list, since asking a map for each node takes longer. */
  const path: Element[] = [];
  /** How long the path of a hidden element is, until one comes that is not in it. */
  let hiddenDepth = Number.POSITIVE_INFINITY;
  const hidden: number[] = [];
  let depthsInAll = 0;
  for (let at = 0; at < live.length; at++) {
    const element = live[at] as Element;
    const parent = dom.parentNode(element);
    while (path.length > 0 && path.at(-1) !== parent) path.pop();
    const depth = path.push(element);
    depthsInAll += depth;
    if (depth > MAX_DEPTH || depthsInAll > MOST_DEPTHS) return undefined;
    if (depth > hiddenDepth) continue;
    hiddenDepth = Number.POSITIVE_INFINITY;
    const name = dom.nodeName(element).toUpperCase();
    // What is left out goes with all that is in it, hidden or not.
    if (LEFT_OUT.has(name)) hiddenDepth = depth;
    else if (!NEVER_HIDDEN.has(name) && isHidden(element)) {
      hiddenDepth = depth;
      hidden.push(at);
    } else if (dom.shadowRoot(element) || (name === 'IFRAME' && frameBody(element as HTMLIFrameElement))) {
      return undefined;
    }
  }
  return hidden;
}

function textLength(clone: Element): number {
  const data = [...clone.querySelectorAll('script')].map((script) => script.textContent?.length ?? 0);
  return (clone.textContent?.length ?? 0) - data.reduce((sum, length) => sum + length, 0);
}

function removeComments(copy: Document, clone: Element): void {
  const walker = copy.createTreeWalker(clone, SHOW_NO_CONTENT);
  const found: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
  for (const node of found) node.parentNode?.removeChild(node);
}

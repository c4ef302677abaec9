/**
 * The copy of an ordinary page by the browser's own cloning, which is many times quicker than node by node. The walk gives the same copy;
 * a page with shadow roots, frames with an article or deep nesting is left to it.
 */
import { type Dom, methodOf } from './dom.ts';
import { LEFT_OUT, NAMED_PROPERTIES, NEVER_HIDDEN } from './element-names.ts';
import { frameBody } from './frame-body.ts';
import { hiddenChecker } from './is-hidden.ts';
import { isNoteMark } from './is-note-mark.ts';
import { MAX_DEPTH } from './walk-page.ts';

/** `NodeFilter.SHOW_ALL` but elements and texts: comments and the like. */
const SHOW_NO_CONTENT = 0xffffffff - 1 - 4;
const LEFT_OUT_ELEMENTS = [...LEFT_OUT].join(', ').toLowerCase();
const CODE = 'script:not([type*="json" i])';
const FORM_PARTS = [...NAMED_PROPERTIES].filter((name) => name !== 'FORM').join(', ');

/**
 * @param copy an empty document; filled where the page is an ordinary one
 * @param most elements that are copied at most
 * @returns whether it was.
 */
export function clonePage(document: Document, dom: Dom, copy: Document, most: number): boolean {
  const root = dom.documentElement(document);
  const all = root && methodOf(root, 'querySelectorAll')?.('*');
  if (!all || dom.nodeName(root) !== 'HTML' || all.length > most) return false;
  // While the clone stands in no document, none of its elements shadows a property of one.
  const clone = copy.importNode(root, true);
  const own = clone.querySelectorAll('*');
  stripNames(clone);
  const hidden = hiddenAmong(document, dom, all, own);
  if (!hidden) return false;
  for (const element of hidden) element.remove();
  for (const element of clone.querySelectorAll(`${LEFT_OUT_ELEMENTS}, ${CODE}`)) element.remove();
  for (const element of clone.querySelectorAll('sup')) if (isNoteMark(element)) element.remove();
  for (const element of clone.querySelectorAll('[hidden]')) element.removeAttribute('hidden');
  removeComments(copy, clone);
  copy.documentElement.replaceChildren(...clone.childNodes);
  return true;
}

/** Controls first: a form is safe to touch when none of them shadows its properties. */
function stripNames(clone: Element): void {
  for (const selector of [FORM_PARTS, 'form']) {
    for (const element of clone.querySelectorAll(selector)) {
      element.removeAttribute('name');
      element.removeAttribute('id');
    }
  }
}

/** @returns the clones of hidden elements; undefined where the page is no ordinary one. */
function hiddenAmong(
  document: Document,
  dom: Dom,
  live: NodeListOf<Element>,
  own: NodeListOf<Element>,
): readonly Element[] | undefined {
  if (live.length !== own.length) return undefined;
  const isHidden = hiddenChecker(dom, document);
  const depths = new Map<Node | null, number>();
  const hidden: Element[] = [];
  for (let at = 0; at < live.length; at++) {
    const [element, copied] = [live[at], own[at]];
    if (!element || !copied) break;
    const depth = (depths.get(copied.parentNode) ?? 0) + 1;
    depths.set(copied, depth);
    const name = copied.nodeName.toUpperCase();
    if (!NEVER_HIDDEN.has(name) && isHidden(element)) {
      hidden.push(copied);
      at += copied.querySelectorAll('*').length;
      continue;
    }
    if (depth > MAX_DEPTH || dom.shadowRoot(element)) return undefined;
    if (name === 'IFRAME' && frameBody(element as HTMLIFrameElement)) return undefined;
  }
  return hidden;
}

function removeComments(copy: Document, clone: Element): void {
  const walker = copy.createTreeWalker(clone, SHOW_NO_CONTENT);
  const found: Node[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push(node);
  for (const node of found) node.parentNode?.removeChild(node);
}

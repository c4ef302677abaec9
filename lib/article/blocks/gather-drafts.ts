/** The text of an element, block by block, in reading order, with the elements that hold it. */
import { BLOCK_ELEMENTS, EMPHASIS } from './block-elements.ts';
import type { Draft } from './draft.ts';
import { isTextless } from './is-textless.ts';
import { joinInitials } from './join-initials.ts';
import { partAtBreaks } from './part-at-breaks.ts';
import { isHeading } from './prose.ts';
import { quotationMarksOf as markOf } from './quotation-marks-of.ts';

/** @param root an element of a snapshot; its properties are trusted. Walks without recursion, for nested elements by the thousand. */
export function gatherDrafts(root: Element): readonly Draft[] {
  const drafts: Draft[] = [];
  const open: Element[] = [];
  let path: readonly string[] = [];
  let draft: Draft | undefined;
  let links = 0;
  let emphases = 0;

  const enter = (element: Element, name: string) => {
    if (name === 'Q') add(markOf(element).open, element);
    if (BLOCK_ELEMENTS.has(name)) {
      draft = undefined;
      open.push(element);
      path = [...path, name];
    }
    if (name === 'A' && leadsElsewhere(element, path)) links++;
    if (EMPHASIS.has(name)) emphases++;
  };
  const leave = (element: Element, name: string) => {
    if (name === 'Q') add(markOf(element).close, element);
    if (name === 'A' && leadsElsewhere(element, path)) links--;
    if (BLOCK_ELEMENTS.has(name)) {
      draft = undefined;
      open.pop();
      path = path.slice(0, -1);
    }
    if (EMPHASIS.has(name)) emphases--;
  };
  const add = (text: string, holder: Element) => {
    if (!draft && text.trim() === '') return;
    if (!draft) {
      draft = { element: open.at(-1) ?? root, path, pieces: [] };
      drafts.push(draft);
    }
    draft.pieces.push({ text, holder, linked: links > 0, emphasised: emphases > 0 });
  };

  /** @returns whether the node has children to be visited. */
  const visit = (node: Node): boolean => {
    const name = node.nodeName.toUpperCase();
    if (node.nodeType === 3) add((node.nodeValue ?? '').replaceAll('\n', ' '), node.parentElement ?? root);
    else if (name === 'BR') add('\n', node.parentElement ?? root);
    else if (node.nodeType === 1 && !isTextless(node as Element, name)) {
      enter(node as Element, name);
      if (node.firstChild) return true;
      leave(node as Element, name);
    }
    return false;
  };

  let node: Node | null = root;
  while (node) {
    const isOpen = visit(node);
    if (isOpen) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node as Element, node.nodeName.toUpperCase());
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return joinInitials(drafts).flatMap(partAtBreaks);
}

/** A heading that links to its own place in the page is a heading, and a link without an address a mark of a place. */
function leadsElsewhere(link: Element, path: readonly string[]): boolean {
  const address = link.getAttribute('href');
  return address !== null && !(isHeading({ tag: path.at(-1) ?? '' }) && address.startsWith('#'));
}

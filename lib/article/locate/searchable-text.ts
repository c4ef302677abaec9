/** The text of a live page as the browser's own search meets it: what no match goes across is marked. */
import { denseText } from '../../text/dense-text.ts';
import { SEARCH_BREAK, SEARCH_GLUE } from '../../text/search-break.ts';
import { domOf } from '../snapshot/dom.ts';
import { readPageText } from './page-text.ts';

/** A gap with more nodes in it is one that no words go across. */
const MOST_STEPS = 2_000;
const FLOWING = new Set(['inline', 'contents', 'none']);

/** A space that is not collapsed stands beside another one: the browser's text has two, an article's one. */
const TWO_SPACES = /\s+\u00a0\s*|\u00a0\s+/gu;
const ENDS_IN_LETTER = /[\p{L}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{L}\p{N}]/u;

/**
 * Dense, with SEARCH_BREAK at line breaks and at the edges of blocks, inline blocks and floats, behind a letter that is set apart as an
 * initial and at double spaces, and with SEARCH_GLUE where two elements' words run together without a space.
 */
export function readSearchableText(document: Document): string {
  const { nodes } = readPageText(document);
  const view = domOf(document).view(document);
  const displayOf = (element: Element) => view?.getComputedStyle(element).display ?? 'block';
  let isFirst = true;
  return nodes
    .map((node, index) => {
      const next = nodes[index + 1];
      const text = denseText(node.data.replaceAll(TWO_SPACES, SEARCH_BREAK));
      const initial =
        isFirst && view && hasInitial(node, view) ? (/^\P{L}*\p{L}/u.exec(text)?.[0] ?? '') : '';
      isFirst = next !== undefined && isParted(node, next, displayOf);
      const mark = isFirst ? SEARCH_BREAK : markBetween(node.data, next?.data ?? '');
      return `${initial}${initial && SEARCH_BREAK}${text.slice(initial.length)}${mark}`;
    })
    .join('');
}

/** Whether the first letter of the box that a text begins is set larger or beside the lines. */
function hasInitial({ parentElement }: Text, view: Window & typeof globalThis): boolean {
  let box = parentElement;
  while (box && FLOWING.has(view.getComputedStyle(box).display)) box = box.parentElement;
  if (!box) return false;
  const { float, fontSize } = view.getComputedStyle(box, '::first-letter');
  return float !== 'none' || fontSize !== view.getComputedStyle(box).fontSize;
}

/** What stands between the texts of two elements of one line. */
function markBetween(data: string, next: string): string {
  if (ENDS_IN_LETTER.test(data) && BEGINS_WITH_LETTER.test(next)) return SEARCH_GLUE;
  const spaces = /\s$/.test(data) && /^\s/.test(next);
  return spaces && (data.endsWith('\u00a0') || next.startsWith('\u00a0')) ? SEARCH_BREAK : '';
}

function isParted(from: Node, to: Node, displayOf: (element: Element) => string): boolean {
  const isEdge = (node: Node) =>
    node.nodeType === 1 && (node.nodeName === 'BR' || !FLOWING.has(displayOf(node as Element)));
  let node: Node | null = from;
  for (let step = 0; node && step < MOST_STEPS; step++) {
    if (node === to) return false;
    const isHidden = node.nodeType === 1 && displayOf(node as Element) === 'none';
    if (node.firstChild && !isHidden) node = node.firstChild;
    else {
      while (node && !node.nextSibling) {
        node = node.parentNode;
        if (!node || isEdge(node) || ++step > MOST_STEPS) return true;
      }
      node = node?.nextSibling ?? null;
    }
    if (node && isEdge(node)) return true;
  }
  return true;
}

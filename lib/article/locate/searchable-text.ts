/** The text of a live page as the browser's own search meets it: what no match goes across is marked. */
import { denseText } from '../../text/dense-text.ts';
import { SEARCH_BREAK } from '../../text/search-break.ts';
import { domOf } from '../snapshot/dom.ts';
import { readPageText } from './page-text.ts';

/** A gap with more nodes in it is one that no words go across. */
const MOST_STEPS = 2_000;
const FLOWING = new Set(['inline', 'contents', 'none']);

/** Dense, with SEARCH_BREAK at line breaks and at the edges of blocks, inline blocks and floats. */
export function readSearchableText(document: Document): string {
  const { nodes } = readPageText(document);
  const view = domOf(document).view(document);
  const displayOf = (element: Element) => view?.getComputedStyle(element).display ?? 'block';
  return nodes
    .map((node, index) => {
      const next = nodes[index + 1];
      return `${denseText(node.data)}${next && isParted(node, next, displayOf) ? SEARCH_BREAK : ''}`;
    })
    .join('');
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

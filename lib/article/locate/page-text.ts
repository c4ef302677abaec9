/** The text of a live page with the place of each character, in the order in which a snapshot has it. */

import { denseText, offsetInText } from '../../text/dense-text.ts';
import { NO_TEXT } from '../blocks/block-elements.ts';
import { walkPage } from '../snapshot/walk-page.ts';

export interface PageText {
  /** Dense: without spaces. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node the index of its first character in `text`. */
  readonly starts: readonly number[];
}

export interface Place {
  readonly node: Text;
  readonly offset: number;
}

/** More text nodes than any article has: a page that is still longer is searched so far. */
const MOST_NODES = 200_000;

export function readPageText(document: Document): PageText {
  const nodes: Text[] = [];
  const starts: number[] = [];
  const pieces: string[] = [];
  let length = 0;
  walkPage<boolean>(document, true, {
    isOver: () => nodes.length > MOST_NODES,
    // Blocks take no text from these either.
    element: (_element, name, shown, framed) => shown && (framed || !NO_TEXT.has(name)),
    text: (node, shown) => {
      const piece = shown ? denseText(node.data) : '';
      if (piece === '') return;
      nodes.push(node);
      starts.push(length);
      pieces.push(piece);
      length += piece.length;
    },
  });
  return { text: pieces.join(''), nodes, starts };
}

/** Where the character number `index` of the page's text stands. */
export function placeOf({ nodes, starts }: PageText, index: number): Place | undefined {
  let low = 0;
  let high = nodes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle;
  }
  const node = nodes[low];
  return node && { node, offset: offsetInText(node.data, index - (starts[low] ?? 0)) };
}

/** The text of a live page with the place of each character, in the order in which a snapshot has it. */

import { denseText, offsetInText } from '../../text/dense-text.ts';
import { isTextless } from '../blocks/is-textless.ts';
import { quotationMarksOf } from '../blocks/quotation-marks-of.ts';
import { walkPage } from '../snapshot/walk-page.ts';

export interface PageText {
  /** Dense: without spaces. */
  readonly text: string;
  readonly nodes: readonly Text[];
  /** For each node the index of its first character in `text`. */
  readonly starts: readonly number[];
  /** For each node how many marks stand before its text that the browser draws around a `q`; one may stand behind it too. */
  readonly leads: readonly number[];
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
  const leads: number[] = [];
  let length = 0;
  let opening = '';
  walkPage<boolean>(document, true, {
    isOver: () => nodes.length > MOST_NODES,
    // Blocks take no text from these either.
    element: (element, name, shown, framed) => {
      if (name === 'Q') opening += quotationMarksOf(element).open;
      return shown && (framed || !isTextless(element, name));
    },
    text: (node, shown) => {
      const piece = shown ? denseText(node.data) : '';
      if (piece === '') return;
      nodes.push(node);
      starts.push(length);
      leads.push(opening.length);
      pieces.push(opening + piece);
      length += opening.length + piece.length;
      opening = '';
    },
    leave: (element, name) => {
      if (name !== 'Q' || nodes.length === 0) return;
      const { close } = quotationMarksOf(element);
      pieces.push(close);
      length += close.length;
    },
  });
  return { text: pieces.join(''), nodes, starts, leads };
}

/** Where the character number `index` of the page's text stands. */
export function placeOf({ nodes, starts, leads }: PageText, index: number): Place | undefined {
  let low = 0;
  let high = nodes.length;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle;
  }
  const node = nodes[low];
  if (!node) return undefined;
  // A mark that is drawn has no place: the text's first or last character has it.
  const own = index - (starts[low] ?? 0) - (leads[low] ?? 0);
  const last = denseText(node.data).length - 1;
  return { node, offset: offsetInText(node.data, Math.min(Math.max(own, 0), last)) };
}

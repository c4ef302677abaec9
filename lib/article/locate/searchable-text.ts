/** The text of a live page as the browser's own search meets it: what no match goes across is marked. */
import { denseText } from '../../text/dense-text.ts';
import { SEARCH_BREAK, SEARCH_GLUE } from '../../text/search-break.ts';
import { domOf } from '../snapshot/dom.ts';
import { readPageText } from './page-text.ts';

/** A gap with more nodes in it is one that no words go across. */
const MOST_STEPS = 2_000;
const FLOWING = new Set(['inline', 'contents', 'none']);

const SPACES = /\s{2,}/gu;
/** Letters of scripts that part words by spaces. */
const ENDS_IN_LETTER = /[\p{Ll}\p{Lu}\p{N}]$/u;
const BEGINS_WITH_LETTER = /^[\p{Ll}\p{Lu}\p{N}]/u;

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
      const text = denseText(
        node.data.replaceAll(SPACES, (spaces) => (holdsTwo(spaces) ? SEARCH_BREAK : spaces)),
      );
      const initial =
        isFirst && view && hasInitial(node, view) ? (/^\P{L}*\p{L}/u.exec(text)?.[0] ?? '') : '';
      const way = next && between(node, next, displayOf);
      isFirst = way === 'an edge';
      const mark = isFirst ? SEARCH_BREAK : way === 'nothing' ? markBetween(node, next) : '';
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

/** What stands between the texts of two nodes of one line. */
function markBetween(from: Text, to: Text | undefined): string {
  const [data, next] = [from.data, to?.data ?? ''];
  if (ENDS_IN_LETTER.test(data) && BEGINS_WITH_LETTER.test(next))
    return from.parentNode === to?.parentNode ? '' : SEARCH_GLUE;
  return holdsTwo(`${/\s$/.exec(data)?.[0] ?? ''}${/^\s/.exec(next)?.[0] ?? ''}`) ? SEARCH_BREAK : '';
}

/** Whether the browser's text has more than one space here, where an article has one: a space that is not collapsed stands beside another. */
function holdsTwo(spaces: string): boolean {
  return spaces.length > 1 && spaces.includes('\u00a0');
}

/** What the way from one node to the next goes by. */
function between(
  from: Node,
  to: Node,
  displayOf: (element: Element) => string,
): 'an edge' | 'spaces' | 'nothing' {
  const isEdge = (node: Node) =>
    node.nodeType === 1 && (node.nodeName === 'BR' || !FLOWING.has(displayOf(node as Element)));
  let passed: 'spaces' | 'nothing' = 'nothing';
  let node: Node | null = from;
  for (let step = 0; node && step < MOST_STEPS; step++) {
    if (node === to) return passed;
    if (node !== from && node.nodeType === 3 && /\s/.test(node.nodeValue ?? '')) passed = 'spaces';
    const isHidden = node.nodeType === 1 && displayOf(node as Element) === 'none';
    if (node.firstChild && !isHidden) node = node.firstChild;
    else {
      while (node && !node.nextSibling) {
        node = node.parentNode;
        if (!node || isEdge(node) || ++step > MOST_STEPS) return 'an edge';
      }
      node = node?.nextSibling ?? null;
    }
    if (node && isEdge(node)) return 'an edge';
  }
  return 'an edge';
}

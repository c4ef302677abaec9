/** The text of a live page as the browser's own search meets it: what no match goes across is marked. */
import { denseText } from '../../text/dense-text.ts';
import { SEARCH_BREAK, SEARCH_GLUE } from '../../text/search-break.ts';
import { type Dom, domOf } from '../snapshot/dom.ts';
import { type Boxes, boxesOf } from './boxes.ts';
import { readPageText } from './page-text.ts';
import { wayBetween } from './way-between.ts';

/** For all of a page, in milliseconds. Past it no words go from one text to the next: a link then has fewer of them. */
const TIME = 400;
/** How many texts are read between two looks at the clock. */
const CLOCK_INTERVAL = 256;

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
  const dom = domOf(document);
  const boxes = boxesOf(document, dom);
  const deadline = performance.now() + TIME;
  let isLate = false;
  let isFirst = true;
  const pieces = nodes.map((node, index) => {
    const next = nodes[index + 1];
    if (index % CLOCK_INTERVAL === 0) isLate ||= performance.now() > deadline;
    const text = denseText(
      node.data.replaceAll(SPACES, (spaces) => (holdsTwo(spaces) ? SEARCH_BREAK : spaces)),
    );
    const initial = isFirst && !isLate ? initialOf(text, node, boxes) : '';
    const way = isLate ? 'an edge' : next && wayBetween(node, next, dom, boxes);
    isFirst = way === 'an edge';
    const mark = isFirst ? SEARCH_BREAK : way === 'nothing' ? markBetween(node, next, dom) : '';
    return `${initial}${initial && SEARCH_BREAK}${text.slice(initial.length)}${mark}`;
  });
  return pieces.join('');
}

function initialOf(text: string, node: Text, boxes: Boxes): string {
  return boxes.hasInitial(node) ? (/^\P{L}*\p{L}/u.exec(text)?.[0] ?? '') : '';
}

/** What stands between the texts of two nodes of one line. */
function markBetween(from: Text, to: Text | undefined, dom: Dom): string {
  const [data, next] = [from.data, to?.data ?? ''];
  if (ENDS_IN_LETTER.test(data) && BEGINS_WITH_LETTER.test(next))
    return to && dom.parentNode(from) === dom.parentNode(to) ? '' : SEARCH_GLUE;
  return holdsTwo(`${/\s$/.exec(data)?.[0] ?? ''}${/^\s/.exec(next)?.[0] ?? ''}`) ? SEARCH_BREAK : '';
}

/** Whether the browser's text has more than one space here, where an article has one: a space that is not collapsed stands beside another. */
function holdsTwo(spaces: string): boolean {
  return spaces.length > 1 && spaces.includes('\u00a0');
}

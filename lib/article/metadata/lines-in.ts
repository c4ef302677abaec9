/** Lines of an element, each in the pieces that its elements part it into: "By" and a name beside it run together in the plain text. */
import { BLOCK_ELEMENTS, NO_TEXT } from '../blocks/block-elements.ts';
import { tidyText } from '../blocks/tidy-text.ts';

export type Line = readonly string[];

/** @param most how many characters are read at most. Lines without a word are left out. */
export function linesIn(
  root: Element,
  most: number,
): { readonly lines: readonly Line[]; readonly whole: boolean } {
  const lines: string[][] = [];
  let line: string[] | undefined;
  let length = 0;
  let node: Node | null = root;
  while (node) {
    const name = node.nodeName.toUpperCase();
    const isText = node.nodeType === 3;
    if (isText) {
      const piece = tidyText(node.nodeValue ?? '');
      length += piece.length;
      if (length > most) return { lines, whole: false };
      if (piece !== '') {
        line ??= begin(lines);
        line.push(piece);
      }
    } else if (BLOCK_ELEMENTS.has(name) || name === 'BR') line = undefined;
    if (!isText && node.firstChild && !NO_TEXT.has(name)) {
      node = node.firstChild;
      continue;
    }
    const { next, leavesBlock } = after(node, root);
    if (leavesBlock) line = undefined;
    node = next;
  }
  return { lines, whole: true };
}

/** The node that follows one and all that is in it, and whether a block ends on the way there. */
function after(node: Node, root: Element): { readonly next: Node | null; readonly leavesBlock: boolean } {
  let last: Node | null = node;
  let leavesBlock = false;
  while (last && last !== root && !last.nextSibling) {
    last = last.parentNode;
    leavesBlock ||= last !== null && BLOCK_ELEMENTS.has(last.nodeName.toUpperCase());
  }
  return { next: last && last !== root ? last.nextSibling : null, leavesBlock };
}

function begin(lines: string[][]): string[] {
  const line: string[] = [];
  lines.push(line);
  return line;
}

/** A line as it is read, with a space between its pieces. */
export function textOf(line: Line): string {
  return line.join(' ').replace(/\s+(?=[,.:;)])/g, '');
}

/** Lines of an element, each in the pieces that its elements part it into: "By" and a name beside it run together in the plain text. */
import { BLOCK_ELEMENTS, NO_TEXT } from '../blocks/block-elements.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import type { Line } from './line.ts';

/** @param most how many characters are read at most. Lines without a word are left out. */
export function linesIn(
  root: Element,
  most: number,
): { readonly lines: readonly Line[]; readonly whole: boolean } {
  const lines: string[][] = [];
  let line: string[] | undefined;
  let length = 0;
  for (const node of nodesIn(root)) {
    if (node === 'edge') {
      line = undefined;
      continue;
    }
    const piece = tidyText(node.data);
    length += piece.length;
    if (length > most) return { lines, whole: false };
    if (piece === '') continue;
    line ??= begin(lines);
    line.push(piece);
  }
  return { lines, whole: true };
}

/** The texts of an element in their order, and the edges of lines between them. */
function* nodesIn(root: Element): Generator<Text | 'edge'> {
  let node: Node | null = root;
  while (node) {
    if (node.nodeType === 3) yield node as Text;
    else if (endsLine(node)) yield 'edge';
    if (node.firstChild && !NO_TEXT.has(node.nodeName.toUpperCase())) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node && endsLine(node)) yield 'edge';
    }
    node = node && node !== root ? node.nextSibling : null;
  }
}

function endsLine({ nodeName }: Node): boolean {
  const name = nodeName.toUpperCase();
  return BLOCK_ELEMENTS.has(name) || name === 'BR';
}

function begin(lines: string[][]): string[] {
  const line: string[] = [];
  lines.push(line);
  return line;
}

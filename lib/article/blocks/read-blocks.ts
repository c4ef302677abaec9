/** The text blocks of an element, in reading order. */
import { BLOCK_ELEMENTS, EMPHASIS, NO_TEXT } from './block-elements.ts';
import { placesOf } from './place.ts';
import type { RawBlock } from './raw-block.ts';
import { tidyText } from './tidy-text.ts';

/** A block while its text is still being gathered. */
interface Draft {
  readonly element: Element;
  readonly path: readonly string[];
  readonly pieces: Piece[];
}

interface Piece {
  readonly text: string;
  readonly linked: boolean;
  readonly emphasised: boolean;
}

/** @param root an element of a snapshot; its properties are trusted. Walks without recursion, for nested elements by the thousand. */
export function readBlocks(root: Element): readonly RawBlock[] {
  const drafts = gather(root);
  const texts = drafts.map((draft) => tidyText(draft.pieces.map((piece) => piece.text).join('')));
  const places = placesOf(
    root,
    drafts.map(({ element }, index) => ({ element, length: texts[index]?.length ?? 0 })),
  );
  return drafts.flatMap(({ path, pieces }, index): RawBlock[] => {
    const text = texts[index] ?? '';
    if (text === '') return [];
    return [
      {
        text,
        tag: path.at(-1) ?? 'DIV',
        path,
        ...(places[index] ?? { marks: [], picture: 'none' }),
        linkShare: share(pieces, text, (piece) => piece.linked),
        emphasisShare: share(pieces, text, (piece) => piece.emphasised),
      },
    ];
  });
}

function share(pieces: readonly Piece[], text: string, counts: (piece: Piece) => boolean): number {
  const counted = pieces.filter(counts).map((piece) => piece.text);
  return counted.length === 0 ? 0 : Math.min(1, tidyText(counted.join('')).length / text.length);
}

function gather(root: Element): readonly Draft[] {
  const drafts: Draft[] = [];
  const open: Element[] = [];
  let path: readonly string[] = [];
  let draft: Draft | undefined;
  let links = 0;
  let emphases = 0;

  const enter = (element: Element, name: string) => {
    if (BLOCK_ELEMENTS.has(name)) {
      draft = undefined;
      open.push(element);
      path = [...path, name];
    }
    if (name === 'A') links++;
    if (EMPHASIS.has(name)) emphases++;
  };
  const leave = (name: string) => {
    if (BLOCK_ELEMENTS.has(name)) {
      draft = undefined;
      open.pop();
      path = path.slice(0, -1);
    }
    if (name === 'A') links--;
    if (EMPHASIS.has(name)) emphases--;
  };
  const add = (text: string) => {
    if (!draft && text.trim() === '') return;
    if (!draft) {
      draft = { element: open.at(-1) ?? root, path, pieces: [] };
      drafts.push(draft);
    }
    draft.pieces.push({ text, linked: links > 0, emphasised: emphases > 0 });
  };

  let node: Node | null = root;
  while (node) {
    let entered = false;
    if (node.nodeType === 3) add(node.nodeValue ?? '');
    else if (node.nodeType === 1) {
      const name = node.nodeName.toUpperCase();
      if (name === 'BR') add('\n');
      else if (!NO_TEXT.has(name)) {
        enter(node as Element, name);
        if (node.firstChild) entered = true;
        else leave(name);
      }
    }
    if (entered) {
      node = node.firstChild;
      continue;
    }
    while (node && node !== root && !node.nextSibling) {
      node = node.parentNode;
      if (node) leave(node.nodeName.toUpperCase());
    }
    node = node && node !== root ? node.nextSibling : null;
  }
  return drafts;
}

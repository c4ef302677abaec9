/** The text blocks of an element, in reading order. */
import { BLOCK_ELEMENTS } from './block-elements.ts';
import type { Draft, Piece } from './draft.ts';
import { gatherDrafts } from './gather-drafts.ts';
import { placesOf } from './place.ts';
import type { RawBlock } from './raw-block.ts';
import { tidyText } from './tidy-text.ts';

/** @param root an element of a snapshot; its properties are trusted. */
export function readBlocks(root: Element): readonly RawBlock[] {
  return blocksOf(root, gatherDrafts(root));
}

/** @param root holds all of the drafts; what is around it says nothing about one of them. */
export function blocksOf(root: Element, drafts: readonly Draft[]): readonly RawBlock[] {
  const texts = drafts.map(textOf);
  const places = placesOf(
    root,
    drafts.map(({ element }, index) => ({ element, length: texts[index]?.length ?? 0 })),
  );
  const depth = depthOf(root);
  return drafts.flatMap(({ path, pieces }, index): RawBlock[] => {
    const text = texts[index] ?? '';
    if (text === '') return [];
    return [
      {
        text,
        tag: path.at(-1) ?? 'DIV',
        path: path.slice(depth),
        ...(places[index] ?? { marks: [], picture: 'none' }),
        linkShare: shareOf(pieces, text, (piece) => piece.linked),
        emphasisShare: shareOf(pieces, text, (piece) => piece.emphasised),
      },
    ];
  });
}

/** How many block elements stand around an element, within the body that paths begin at. */
function depthOf(root: Element): number {
  let depth = 0;
  for (let at = root.parentElement; at && at.nodeName !== 'HTML'; at = at.parentElement)
    if (BLOCK_ELEMENTS.has(at.nodeName)) depth++;
  return depth;
}

/** As it is read. */
export function textOf({ pieces }: Draft): string {
  return tidyText(pieces.map((piece) => piece.text).join(''));
}

/** @returns the share of a text that pieces of a kind make up, 0..1. */
export function shareOf(pieces: readonly Piece[], text: string, counts: (piece: Piece) => boolean): number {
  const counted = pieces.filter(counts).map((piece) => piece.text);
  return counted.length === 0 ? 0 : Math.min(1, tidyText(counted.join('')).length / text.length);
}

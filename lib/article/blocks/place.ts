/** What the page tells of the place of a block: its class, id and the like, and whether a picture is with it. */
import { ownId } from '../marks/own-id.ts';
import type { RawBlock } from './raw-block.ts';

/** An ancestor that holds more of the text says nothing about one block. Share of the whole, 0..1. */
const SHARED = 0.4;

/** How many ancestors' names are kept at most. */
const NEAREST = 4;

const PICTURES = 'img, picture, video, iframe';

interface Placed {
  readonly element: Element;
  /** Of the text, in characters. */
  readonly length: number;
}

/** How many boxes around a block are searched for a picture. */
const BOXES = 3;

type Place = Pick<RawBlock, 'marks' | 'picture'>;

/** @returns for each block the names of its element and ancestors below the root, nearest first, and its picture. */
export function placesOf(root: Element, blocks: readonly Placed[]): readonly Place[] {
  const lengths = new Map<Element, number>();
  let whole = 0;
  for (const { element, length } of blocks) {
    whole += length;
    for (const ancestor of upTo(root, element)) lengths.set(ancestor, (lengths.get(ancestor) ?? 0) + length);
  }
  return blocks.map(({ element, length }) => {
    const around = [...upTo(root, element)];
    const shared = around.findIndex((ancestor) => (lengths.get(ancestor) ?? 0) > SHARED * whole);
    const alone = around.findIndex((ancestor) => (lengths.get(ancestor) ?? 0) > length);
    return {
      marks: around.slice(0, shared < 0 ? NEAREST : Math.min(shared, NEAREST)).map(markOf),
      picture: pictureOf(around.slice(0, alone < 0 ? BOXES : Math.min(alone, BOXES))),
    };
  });
}

/** @param boxes the block's element and those around it that hold no other text. */
function pictureOf([element, ...boxes]: readonly Element[]): RawBlock['picture'] {
  if (element?.querySelector(PICTURES)) return 'inside';
  return boxes.some((box) => box.querySelector(PICTURES)) ? 'beside' : 'none';
}

function markOf(element: Element): string {
  const own = ['class', 'itemprop', 'role', 'data-component', 'data-testid'].map(
    (name) => element.getAttribute(name) ?? '',
  );
  return [...own, ownId(element)].filter(Boolean).join(' ');
}

function* upTo(root: Element, element: Element): Generator<Element> {
  for (let at: Element | null = element; at && at !== root; at = at.parentElement) yield at;
}

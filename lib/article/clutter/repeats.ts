/** Blocks that the page sets again: a line for two sizes of screen, or a whole part of the article for each of them. */
import type { RawBlock } from '../blocks/raw-block.ts';

const MAY_REPEAT = /^(?:TD|TH|LI|PRE|H[1-6])$/;
/** A shorter line may stand twice on purpose. In characters. */
const SHORTEST = 20;
/** How many blocks before it the same line stands at most. */
const NEAR = 3;
/** A part that stands twice in a row has so many blocks at most, and so much text at least: in blocks, in characters. */
const MOST_OF_PART = 300;
const SHORTEST_PART = 80;

/** @returns the later of two lines near each other, and of two parts that stand one behind the other. */
export function repeats(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const last = new Map<string, number>();
  const found = new Set<RawBlock>();
  /** The repeated part that is being passed ends before it. */
  let end = 0;
  for (const [index, block] of blocks.entries()) {
    const { text, tag } = block;
    const earlier = last.get(text);
    last.set(text, index);
    if (index < end) continue;
    if (earlier === undefined) continue;
    const length = index - earlier;
    if (length <= NEAR && text.length >= SHORTEST && !MAY_REPEAT.test(tag)) found.add(block);
    if (length > MOST_OF_PART || !runsAlike(blocks, earlier, length)) continue;
    end = index + length;
    for (const again of blocks.slice(index, end)) found.add(again);
  }
  return found;
}

/** Whether the blocks from one on stand again right behind. */
function runsAlike(blocks: readonly RawBlock[], start: number, length: number): boolean {
  let characters = 0;
  for (let at = start; at < start + length; at++) {
    const text = blocks[at]?.text ?? '';
    if (blocks[at + length]?.text !== text) return false;
    characters += text.length;
  }
  return characters >= SHORTEST_PART;
}

/** Bounds the text that is condensed: a page may be as long as it likes, and its reader waits. */
import type { RawBlock } from './raw-block.ts';

/** About 25,000 words, as long as the longest reports that papers print. In characters. */
const LONGEST_TEXT = 150_000;

export interface Limited {
  readonly blocks: readonly RawBlock[];
  /** False where text was cut off. */
  readonly complete: boolean;
}

/** Keeps the blocks from the first on, and of one that is longer than all may be its beginning, up to a space. */
export function limitLength(blocks: readonly RawBlock[], longest = LONGEST_TEXT): Limited {
  let left = longest;
  for (const [index, block] of blocks.entries()) {
    left -= block.text.length;
    if (left >= 0) continue;
    const before = blocks.slice(0, index);
    return { blocks: index > 0 ? before : [beginningOf(block, longest)], complete: false };
  }
  return { blocks, complete: true };
}

function beginningOf(block: RawBlock, longest: number): RawBlock {
  const text = block.text.slice(0, longest);
  const space = text.lastIndexOf(' ');
  return { ...block, text: space > 0 ? text.slice(0, space) : text };
}

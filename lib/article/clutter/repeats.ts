/** Blocks that the page sets again: a line for two sizes of screen, or a whole part of the article for each of them. */
import type { RawBlock } from '../blocks/raw-block.ts';

const MAY_REPEAT = /^(?:TD|TH|LI|PRE|H[1-6])$/;
/** A shorter line may stand twice on purpose. In characters. */
const SHORTEST = 20;
/** How many blocks before it the same line stands at most. */
const NEAR = 3;
/** A paragraph of this length stands twice on no purpose, wherever. In characters. */
const LONG = 80;

/** @returns the later of two blocks with the same text, and of two parts that run alike. */
export function repeats(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const first = new Map<string, number>();
  const found = new Set<RawBlock>();
  /** Where the block stands that the one before repeats. */
  let before: number | undefined;
  for (const [index, block] of blocks.entries()) {
    const { text, tag } = block;
    const earlier = first.get(text);
    const follows = before !== undefined && blocks[before + 1]?.text === text && before + 1 < index;
    const isLong = text.length >= LONG && tag !== 'PRE' && tag !== 'TD';
    const isNear =
      earlier !== undefined && index - earlier <= NEAR && text.length >= SHORTEST && !MAY_REPEAT.test(tag);
    if (earlier !== undefined && (follows || isLong || isNear)) {
      found.add(block);
      before = follows && before !== undefined ? before + 1 : isLong ? earlier : undefined;
    } else before = undefined;
    first.set(text, earlier !== undefined && found.has(block) ? earlier : index);
  }
  return found;
}

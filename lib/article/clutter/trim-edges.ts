/** Short labels before the first paragraph and after the last. */
import { endsLikeText, isHeading, isProse } from '../blocks/prose.ts';
import type { RawBlock } from '../blocks/raw-block.ts';

const LONGEST = 60;
const LISTED = /^(?:LI|TD|TH|PRE|DD|DT|BLOCKQUOTE)$/;
/** With fewer paragraphs nothing tells a label from the text. */
const FEWEST_PARAGRAPHS = 3;

/** @returns the blocks between the edges. */
export function trimEdges(blocks: readonly RawBlock[]): readonly RawBlock[] {
  if (blocks.filter(isProse).length < FEWEST_PARAGRAPHS) return blocks;
  const first = blocks.findIndex(isProse);
  const last = blocks.findLastIndex(isProse);
  return blocks.filter((block, index) => {
    if (index < first) return isHeading(block) || !isLabel(block);
    return index <= last || !(isHeading(block) || (isLabel(block) && !LISTED.test(block.tag)));
  });
}

function isLabel({ text }: RawBlock): boolean {
  return text.length < LONGEST && !endsLikeText(text);
}

/** The blocks of a snapshot that are its article, clutter and all: chosen with Readability's help, and read whole from the snapshot. */
import { gatherDrafts } from '../blocks/gather-drafts.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { blocksOf } from '../blocks/read-blocks.ts';
import { commonRoot } from './common-root.ts';
import { keptDrafts } from './kept-drafts.ts';
import { widenChoice } from './widen-choice.ts';

/**
 * @param document a snapshot, prepared
 * @param isWidened false for what Readability takes for the article, and nothing more
 */
export function chooseBlocks(document: Document, isWidened = true): readonly RawBlock[] {
  const { body } = document;
  if (!body) return [];
  const drafts = gatherDrafts(body);
  const kept = keptDrafts(document, drafts);
  const chosen = isWidened ? widenChoice(body, drafts, kept) : drafts.filter((draft) => kept.has(draft));
  return blocksOf(commonRoot(body, chosen), chosen);
}

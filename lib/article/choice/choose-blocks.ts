/** The blocks of a snapshot that are its article, clutter and all: chosen with Readability's help, and read whole from the snapshot. */
import { gatherDrafts } from '../blocks/gather-drafts.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { blocksOf } from '../blocks/read-blocks.ts';
import { commonRoot } from './common-root.ts';
import { keptDrafts } from './kept-drafts.ts';
import { widenChoice } from './widen-choice.ts';

/** @param document a snapshot, prepared. */
export function chooseBlocks(document: Document): readonly RawBlock[] {
  const { body } = document;
  if (!body) return [];
  const drafts = gatherDrafts(body);
  const chosen = widenChoice(body, drafts, keptDrafts(document, drafts));
  return blocksOf(commonRoot(body, chosen), chosen);
}

/** @returns what Readability takes for the article, and nothing more. */
export function readabilityBlocks(document: Document): readonly RawBlock[] {
  const { body } = document;
  if (!body) return [];
  const drafts = gatherDrafts(body);
  const kept = keptDrafts(document, drafts);
  const chosen = drafts.filter((draft) => kept.has(draft));
  return blocksOf(commonRoot(body, chosen), chosen);
}

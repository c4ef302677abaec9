/** What is selected on a page, block by block. */
import type { RawBlock } from '../blocks/raw-block.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { BUDGET, type Budget } from '../snapshot/budget.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import { type SelectedTexts, selectedText } from './selected-texts.ts';

export function selectedBlocks(
  document: Document,
  texts: SelectedTexts,
  budget: Budget = BUDGET,
): readonly RawBlock[] {
  if (texts.size === 0) return [];
  return blocksOf(takeSnapshot(document, budget, (node) => selectedText(node, texts)).document);
}

/** @param snapshot of a page. */
export function blocksOf({ body }: Document): readonly RawBlock[] {
  return body ? readBlocks(body) : [];
}

/** What a reader has selected on a page, and what stands around it there: by that it is found again in the article. */
import { BLOCK_GAP } from '../../text/block-gap.ts';
import { denseText } from '../../text/dense-text.ts';
import { readPageText } from '../locate/page-text.ts';
import { ENOUGH_AROUND, type Selected } from './selected.ts';
import { selectedBlocks } from './selected-blocks.ts';
import { type SelectedTexts, selectedText, selectedTexts } from './selected-texts.ts';

/** @returns undefined where nothing is selected. */
export function locateSelection(document: Document): Selected | undefined {
  const texts = selectedTexts(document);
  const text = selectedBlocks(document, texts)
    .map((block) => block.text)
    .join(BLOCK_GAP);
  return text === '' ? undefined : { text, ...surroundingsOf(document, texts) };
}

/** The page's text, dense, parted by the selection. */
function surroundingsOf(document: Document, texts: SelectedTexts): Omit<Selected, 'text'> {
  const { text, nodes, starts } = readPageText(document);
  const first = nodes.findIndex((node) => texts.has(node));
  const node = nodes[first];
  if (!node) return { before: '', wanted: '', after: '' };
  const wanted = denseText(nodes.map((each) => selectedText(each, texts)).join(''));
  const unselected = node.data.slice(0, texts.get(node)?.[0]?.start);
  const start = (starts[first] ?? 0) + denseText(unselected).length;
  const end = start + wanted.length;
  return {
    before: text.slice(Math.max(0, start - ENOUGH_AROUND), start),
    wanted,
    after: text.slice(end, end + ENOUGH_AROUND),
  };
}

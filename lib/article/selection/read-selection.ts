/** From what a reader has selected on a page to its blocks. */
import { limitLength } from '../blocks/limit-length.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { countReadingWords } from '../count-reading-words.ts';
import { findMetadata } from '../metadata/find-metadata.ts';
import type { ReadPage } from '../page-reading.ts';
import type { Budget } from '../snapshot/budget.ts';
import { domOf } from '../snapshot/dom.ts';
import { takeSnapshot } from '../snapshot/take-snapshot.ts';
import { blocksOf, selectedBlocks } from './selected-blocks.ts';
import { selectedTexts } from './selected-texts.ts';
import { SHORTEST_SELECTION } from './shortest-selection.ts';

/** Who selects more of a page has pressed "Select all", and means its article. Share of the characters, 0..1. */
const WHOLE_PAGE = 0.9;

/**
 * The page's title and source go with the selection.
 * @returns undefined where fewer than 60 words or the whole page are selected: then the page is what is meant.
 */
export function readSelection(document: Document, budget: Budget): ReadPage | undefined {
  const texts = selectedTexts(document);
  if (texts.size === 0) return undefined;
  const blocks = selectedBlocks(document, texts, budget);
  if (countReadingWords(blocks) < SHORTEST_SELECTION) return undefined;
  const whole = takeSnapshot(document, budget).document;
  if (lengthOf(blocks) > WHOLE_PAGE * lengthOf(blocksOf(whole))) return undefined;
  const url = domOf(document).url(document);
  const metadata = findMetadata(whole, url);
  return { kind: 'page', scope: 'selection', url, metadata, ...limitLength(blocks), pageText: '' };
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** From what a reader has selected on a page to an article. */
import { assembleArticle } from '../assemble-article.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { removeClutter } from '../clutter/remove-clutter.ts';
import { countReadingWords } from '../judge-page.ts';
import { readMetadata } from '../metadata/read-metadata.ts';
import type { PageResult } from '../page-result.ts';
import { domOf } from '../snapshot/dom.ts';
import { BUDGET, type Budget, takeSnapshot } from '../snapshot/take-snapshot.ts';
import { blocksOf, selectedBlocks } from './selected-blocks.ts';
import { selectedTexts } from './selected-texts.ts';

/** A shorter selection marks a place, or was left behind by a click. In words. */
const SHORTEST = 60;
/** Who selects more of a page has pressed "Select all", and means its article. Share of the characters, 0..1. */
const WHOLE_PAGE = 0.9;

/**
 * The selected text without what pages set between paragraphs, or all of it where little else is selected. The page's title and source go
 * with it.
 * @returns undefined where fewer than 60 words or the whole page are selected: then the page is what is meant.
 */
export function extractSelection(document: Document, budget: Budget = BUDGET): PageResult | undefined {
  try {
    const blocks = selectedBlocks(document, selectedTexts(document), budget);
    if (countReadingWords(blocks) < SHORTEST) return undefined;
    const whole = takeSnapshot(document, budget).document;
    if (lengthOf(blocks) > WHOLE_PAGE * lengthOf(blocksOf(whole))) return undefined;
    const url = domOf(document).url(document);
    const metadata = readMetadata(whole, url);
    const { kept } = removeClutter(blocks, metadata);
    const chosen = countReadingWords(kept) < SHORTEST ? blocks : kept;
    return { kind: 'article', article: assembleArticle(chosen, metadata, { url }), scope: 'selection' };
  } catch {
    return undefined;
  }
}

function lengthOf(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

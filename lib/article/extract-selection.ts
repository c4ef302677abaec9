/** From what a reader has selected on a page to an article. */
import { assembleArticle } from './assemble-article.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { countReadingWords } from './judge-page.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { PageResult } from './page-result.ts';
import { domOf, methodOf } from './snapshot/dom.ts';
import { BUDGET, type Budget, takeSnapshot } from './snapshot/take-snapshot.ts';

/** A shorter selection marks a place, or was left behind by a click. In words. */
const SHORTEST = 60;

/**
 * Every selected paragraph counts, captions and lists too: the reader chose them. The page's title and source go with them.
 * @returns undefined where fewer than 60 words are selected: then the page is what is meant.
 */
export function extractSelection(document: Document, budget: Budget = BUDGET): PageResult | undefined {
  try {
    const ranges = selectedRanges(document);
    if (ranges.length === 0) return undefined;
    const { document: copy } = takeSnapshot(document, budget, (node) => selectedText(node, ranges));
    const blocks = copy.body ? readBlocks(copy.body) : [];
    if (countReadingWords(blocks) < SHORTEST) return undefined;
    const url = domOf(document).url(document);
    const whole = takeSnapshot(document, budget).document;
    return { kind: 'article', article: assembleArticle(blocks, readMetadata(whole, url), { url }) };
  } catch {
    return undefined;
  }
}

function selectedRanges(document: Document): readonly Range[] {
  const selection = methodOf(document, 'getSelection')?.();
  if (!selection || selection.isCollapsed) return [];
  return Array.from({ length: selection.rangeCount }, (_, index) => selection.getRangeAt(index));
}

function selectedText(node: Text, ranges: readonly Range[]): string {
  return ranges
    .filter((range) => range.intersectsNode(node))
    .map((range) => {
      const start = range.startContainer === node ? range.startOffset : 0;
      const end = range.endContainer === node ? range.endOffset : node.length;
      return node.data.slice(start, end);
    })
    .join('');
}

/** What the extraction benchmark runs in each page. */
import { extractArticle } from '../../lib/article/extract-article.ts';
import { findContent } from '../../lib/article/find-content.ts';
import { readPageText } from '../../lib/article/locate/page-text.ts';
import { locate } from '../../lib/article/locate.ts';
import type { Passage } from '../../lib/article/passage.ts';

/** Pith's way from the live page to the article. */
export function readByPith() {
  return extractArticle(document);
}

/** Readability's own way: a clone of the document, parsed. */
export function readByReadability() {
  findContent(document.cloneNode(true) as Document);
}

/** The text that is located for each passage; null where none is. */
export function locateAll(passages: readonly Passage[]) {
  const page = readPageText(document);
  return passages.map((passage) => locate(page, passage)?.toString() ?? null);
}

/** From a live page to its article. */
import { assembleArticle } from './assemble-article.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { removeClutter } from './clutter/remove-clutter.ts';
import { findContent } from './find-content.ts';
import { readMetadata } from './metadata/read-metadata.ts';
import type { PageResult } from './page-result.ts';
import { prepareSnapshot } from './prepare/prepare-snapshot.ts';
import { domOf } from './snapshot/dom.ts';
import { BUDGET, type Budget, takeSnapshot } from './snapshot/take-snapshot.ts';

/** Reads a page, live or parsed. The document is not changed, and nothing that it holds makes this throw. */
export function extractArticle(document: Document, budget: Budget = BUDGET): PageResult {
  const { document: copy, complete } = takeSnapshot(document, budget);
  const metadata = readMetadata(copy);
  prepareSnapshot(copy, metadata);
  const content = findContent(copy);
  if (!content) return { kind: 'problem', problem: complete ? 'no-article' : 'too-large' };
  const { kept } = removeClutter(readBlocks(content), metadata);
  if (kept.length === 0) return { kind: 'problem', problem: 'no-article' };
  const url = domOf(document).url(document);
  const cut = complete ? (metadata.behindPaywall ? 'paywall' : undefined) : 'too-long';
  return { kind: 'article', article: assembleArticle(kept, metadata, { url, ...(cut && { cut }) }) };
}

/** From a live page to its article. */
import type { Cut } from '../text/article.ts';
import { assembleArticle } from './assemble-article.ts';
import { plainTextBlocks } from './blocks/plain-text-blocks.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { readBlocks } from './blocks/read-blocks.ts';
import { removeClutter } from './clutter/remove-clutter.ts';
import { fileProblem } from './file-problem.ts';
import { findContent } from './find-content.ts';
import { isCutShort } from './is-cut-short.ts';
import { judgePage } from './judge-page.ts';
import { type Metadata, readMetadata } from './metadata/read-metadata.ts';
import type { PageResult, Problem } from './page-result.ts';
import { prepareSnapshot } from './prepare/prepare-snapshot.ts';
import { domOf } from './snapshot/dom.ts';
import { BUDGET, type Budget, type Snapshot, takeSnapshot } from './snapshot/take-snapshot.ts';

/** Reads a page, live or parsed. The document is not changed; what cannot be read comes back as a problem, never as an exception. */
export function extractArticle(document: Document, budget: Budget = BUDGET): PageResult {
  try {
    return read(document, budget);
  } catch {
    return problem('failed');
  }
}

function read(document: Document, budget: Budget): PageResult {
  const dom = domOf(document);
  const contentType = dom.contentType(document);
  const noPage = fileProblem(contentType);
  if (noPage) return problem(noPage);
  const url = dom.url(document);
  const snapshot = takeSnapshot(document, budget);
  const metadata = readMetadata(snapshot.document, url);
  const pageText = snapshot.document.body?.textContent ?? '';
  const blocks = contentType === 'text/plain' ? plainTextBlocks(pageText) : pageBlocks(snapshot, metadata);
  const { kept } = removeClutter(blocks, metadata);
  const noArticle = judgePage(blocks, kept);
  if (noArticle) return problem(snapshot.complete ? noArticle : 'too-large');
  const cut = cutOf(snapshot, metadata, kept, pageText);
  const article = assembleArticle(kept, metadata, { url, ...(cut && { cut }) });
  return { kind: 'article', article, scope: 'page' };
}

function pageBlocks({ document }: Snapshot, metadata: Metadata): readonly RawBlock[] {
  prepareSnapshot(document, metadata);
  const content = findContent(document);
  return content ? readBlocks(content) : [];
}

function cutOf(
  { complete }: Snapshot,
  { behindPaywall, pages }: Metadata,
  kept: readonly RawBlock[],
  pageText: string,
): Cut | undefined {
  if (!complete) return 'too-long';
  if (behindPaywall || isCutShort(pageText, kept)) return 'paywall';
  return pages && pages.number < pages.count ? 'next-page' : undefined;
}

function problem(kind: Problem): PageResult {
  return { kind: 'problem', problem: kind };
}

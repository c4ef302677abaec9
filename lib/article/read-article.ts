/** From a live page to the blocks of its article, clutter and all. */
import { limitLength } from './blocks/limit-length.ts';
import { plainTextBlocks } from './blocks/plain-text-blocks.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { chooseBlocks } from './choice/choose-blocks.ts';
import { fileProblem } from './file-problem.ts';
import { findMetadata } from './metadata/find-metadata.ts';
import type { FoundMetadata } from './metadata/found-metadata.ts';
import type { PageReading } from './page-reading.ts';
import { prepareSnapshot } from './prepare/prepare-snapshot.ts';
import type { Budget } from './snapshot/budget.ts';
import { domOf } from './snapshot/dom.ts';
import { type Snapshot, takeSnapshot } from './snapshot/take-snapshot.ts';
import type { Steps } from './steps.ts';

/** More of a page's text is not sent on. In characters. */
const LONGEST_PAGE_TEXT = 200_000;

/** Reads a page, live or parsed; the document is not changed, and only the first step looks at it. */
export function* articleSteps(document: Document, budget: Budget): Steps<PageReading> {
  const dom = domOf(document);
  const contentType = dom.contentType(document);
  const noPage = fileProblem(contentType);
  if (noPage) return { kind: 'problem', problem: noPage };
  const url = dom.url(document);
  const snapshot = takeSnapshot(document, budget);
  yield;
  const metadata = findMetadata(snapshot.document, url);
  yield;
  const text = snapshot.document.body?.textContent ?? '';
  const isPlain = contentType === 'text/plain';
  const found = isPlain ? plainTextBlocks(text) : yield* blockSteps(snapshot, metadata);
  const { blocks, complete } = limitLength(found);
  const pageText = text.slice(0, LONGEST_PAGE_TEXT);
  return {
    kind: 'page',
    scope: 'page',
    url,
    metadata,
    blocks,
    pageText,
    complete: complete && snapshot.complete,
  };
}

function* blockSteps({ document }: Snapshot, metadata: FoundMetadata): Steps<readonly RawBlock[]> {
  prepareSnapshot(document, metadata);
  yield;
  return chooseBlocks(document);
}

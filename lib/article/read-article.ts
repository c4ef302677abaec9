/** From a live page to the blocks of its article, clutter and all. */
import { limitLength } from './blocks/limit-length.ts';
import { plainTextBlocks } from './blocks/plain-text-blocks.ts';
import { isProse } from './blocks/prose.ts';
import type { RawBlock } from './blocks/raw-block.ts';
import { chooseBlocks } from './choice/choose-blocks.ts';
import { SHORTEST_PAGE } from './choice/page-outline.ts';
import { fileProblem } from './file-problem.ts';
import { findMetadata } from './metadata/find-metadata.ts';
import type { PageReading } from './page-reading.ts';
import { asksForConsent } from './prepare/asks-for-consent.ts';
import { prepareSnapshot } from './prepare/prepare-snapshot.ts';
import type { Budget } from './snapshot/budget.ts';
import { domOf } from './snapshot/dom.ts';
import { type Snapshot, takeSnapshot } from './snapshot/take-snapshot.ts';
import type { Steps } from './steps.ts';

/** More of a page's text is not sent on. In characters. */
const LONGEST_PAGE_TEXT = 200_000;

/** Less is a line under a page or above a list. In characters. */
const SHORTEST_TEXT = 80;

/** Reads a page, live or parsed; the document is not changed, and only the first step looks at it, but where that finds no text. */
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
  const found = isPlain ? plainTextBlocks(text) : yield* blockSteps(document, snapshot, budget);
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

function* blockSteps(
  document: Document,
  { document: copy }: Snapshot,
  budget: Budget,
): Steps<readonly RawBlock[]> {
  prepareSnapshot(copy);
  yield;
  const blocks = chooseBlocks(copy);
  if (proseLength(blocks) >= SHORTEST_TEXT) return blocks;
  yield;
  // What was taken out of the copy may have been the article.
  const found = chooseBlocks(takeSnapshot(document, budget).document, false);
  return proseLength(found) >= SHORTEST_PAGE && !found.some(({ text }) => asksForConsent(text))
    ? found
    : blocks;
}

function proseLength(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, block) => sum + (isProse(block) ? block.text.length : 0), 0);
}

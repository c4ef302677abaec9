/** Shows passages in the live page: scrolls to the first and highlights all, without a change to the page's DOM. */
import { setHighlight } from './locate/highlight.ts';
import { PASSAGE } from './locate/highlight-style.ts';
import { readPageText } from './locate/page-text.ts';
import { locate } from './locate.ts';
import type { Passage } from './passage.ts';
import { bringIntoView } from './reveal/bring-into-view.ts';
import { keepInView } from './reveal/keep-in-view.ts';

/**
 * Replaces what was highlighted before. Looks at the first passage once more when the page has come to rest, and brings it back where its
 * layout has moved.
 *
 * @returns 'changed' where the page has none of the passages any more.
 */
export function reveal(document: Document, passages: readonly Passage[]): 'shown' | 'changed' {
  const first = mark(document, passages);
  if (!first) return 'changed';
  bringIntoView(first, 'smooth');
  keepInView(first, () => (isInPage(first) ? first : mark(document, passages)));
  return 'shown';
}

/** @returns the first passage that the page has. */
function mark(document: Document, passages: readonly Passage[]): Range | undefined {
  const page = readPageText(document);
  const ranges = passages.map((passage) => locate(page, passage)).filter((range) => range !== undefined);
  setHighlight(document, PASSAGE, ranges);
  return ranges[0];
}

/** Whether the texts that a passage was found in are still in the page: scripts draw parts of it anew. */
function isInPage(range: Range): boolean {
  return range.startContainer.isConnected && range.toString() !== '';
}

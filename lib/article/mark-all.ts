/** Marks many passages of the live page at once, and takes the marks away again, without a change to the page's DOM. */
import { hasHighlight, setHighlight } from './locate/highlight.ts';
import { MARK } from './locate/highlight-style.ts';
import { readPageText } from './locate/page-text.ts';
import { locate } from './locate.ts';
import type { Passage } from './passage.ts';

/** @returns 'unmarked' where there were marks, which are gone now; 'changed' where the page has none of the passages any more. */
export function markAll(document: Document, passages: readonly Passage[]): 'marked' | 'unmarked' | 'changed' {
  if (hasHighlight(document, MARK)) {
    setHighlight(document, MARK, []);
    return 'unmarked';
  }
  const page = readPageText(document);
  const ranges = passages.map((passage) => locate(page, passage)).filter((range) => range !== undefined);
  setHighlight(document, MARK, ranges);
  return ranges.length > 0 ? 'marked' : 'changed';
}

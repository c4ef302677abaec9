/** Shows passages in the live page: scrolls to the first and highlights all, without a change to the page's DOM. */
import { setHighlight, viewOf } from './locate/highlight.ts';
import { PASSAGE } from './locate/highlight-style.ts';
import { readPageText } from './locate/page-text.ts';
import { locate } from './locate.ts';
import type { Passage } from './passage.ts';

/** Replaces what was highlighted before. @returns 'changed' where the page has none of the passages any more. */
export function reveal(document: Document, passages: readonly Passage[]): 'shown' | 'changed' {
  const page = readPageText(document);
  const ranges = passages.map((passage) => locate(page, passage)).filter((range) => range !== undefined);
  const [first] = ranges;
  setHighlight(document, PASSAGE, ranges);
  if (!first) return 'changed';
  scrollTo(first);
  return 'shown';
}

/** Brings the passage to the middle; where the text stands straight in a long element, that element's middle would be elsewhere. */
function scrollTo(range: Range): void {
  const view = viewOf(range);
  const around = range.startContainer.parentElement;
  if (!view || !around?.scrollIntoView) return;
  const still = view.matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  if (around.getBoundingClientRect().height <= view.innerHeight) {
    around.scrollIntoView({ block: 'center', behavior });
    return;
  }
  around.scrollIntoView({ block: 'center', behavior: 'instant' });
  const { top, height } = range.getBoundingClientRect();
  view.scrollBy({ top: top + height / 2 - view.innerHeight / 2, behavior });
}

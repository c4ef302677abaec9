/** Finds a passage of the article in the live page again. */
import { findPassage } from './locate/find-passage.ts';
import { type PageText, placeOf } from './locate/page-text.ts';
import type { Passage } from './passage.ts';
import { methodOf } from './snapshot/dom.ts';

/** @returns undefined where the page no longer has the passage, or does not tell it from another one. */
export function locate(page: PageText, passage: Passage): Range | undefined {
  const span = findPassage(page.text, passage);
  const first = span && placeOf(page, span.start);
  const last = span && placeOf(page, span.end - 1);
  if (!first || !last) return undefined;
  const range = methodOf(first.node.ownerDocument, 'createRange')?.();
  range?.setStart(first.node, first.offset);
  range?.setEnd(last.node, last.offset + 1);
  // A range cannot reach from one shadow tree into another: setting its end there moves its start.
  return range?.startContainer === first.node ? range : undefined;
}

/** What a page marks as its byline. */
import { readBlocks } from '../blocks/read-blocks.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import { hasAuthorLabel } from './clean-author.ts';

const MARKED =
  'a[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class~="by" i], [data-testid*="byline" i]';
const SIGNED = '[rel~="author"], [itemprop~="author"]';
/** In a comment or in a list of other articles an author is somebody else. */
const ELSEWHERE = '[class*="comment" i], [id*="comment" i], [class*="related" i], aside, footer, nav';
/** How long a byline with all around it may be, in characters, and how many marked elements are looked at. */
const LONGEST_BYLINE = 400;
const MOST_MARKED = 12;
/** In characters. */
const LONGEST_SIGNED = 40;

/** Statements of authors, in the page's order; none twice. */
export function bylinesOf(document: Document): readonly string[] {
  const found = new Set<string>();
  let seen = 0;
  for (const element of document.querySelectorAll(MARKED)) {
    if (element.closest(ELSEWHERE)) continue;
    if ((element.textContent ?? '').length < LONGEST_BYLINE) found.add(statementIn(element));
    if (++seen === MOST_MARKED) break;
  }
  return [...found];
}

/** Boxes for an author, a post and a paper run together to one line: where no label begins it, what is marked inside tells them apart. */
function statementIn(element: Element): string {
  const line = readBlocks(element)[0]?.text ?? '';
  if (hasAuthorLabel(line)) return line;
  const marked = [...element.querySelectorAll(MARKED)].filter((inner) => !inner.querySelector(MARKED));
  const names = marked.map((inner) => tidyText(inner.textContent ?? '')).filter(Boolean);
  return names.length > 0 ? [...new Set(names)].join(', ') : line;
}

/** What the page marks as its author's name beyond doubt; empty where it marks none. */
export function signature(document: Document): string {
  const text = tidyText(document.querySelector(SIGNED)?.textContent ?? '');
  return text.length < LONGEST_SIGNED ? text : '';
}

/** The lines that stand around a page's title: byline, date, standfirst. */
import { plainForm } from '../blocks/prose.ts';
import { readBlocks } from '../blocks/read-blocks.ts';

/** How many lines are read at most, and how long one is. */
const MOST_LINES = 8;
const LONGEST_LINE = 400;
/** How many boxes around a title are left to look beside them. */
const BOXES = 4;
/** Of a longer neighbour, which is the text itself, the first lines may still be the header's. */
const FIRST_OF_NEIGHBOUR = 3;
/** A page sets its title once more in a bar that stays in view. */
const MOST_TITLES = 3;
/** Marks and signs that two settings of one title may differ by, in characters. */
const LONGER_THAN_TITLE = { times: 2, plus: 50 };
/** `NodeFilter.SHOW_TEXT`, which is a property of windows. */
const SHOW_TEXT = 4;
const TITLES =
  'h1, h2, h3, [class*="title" i], [class*="headline" i], [class*="titul" i], [class*="titre" i]';

/** @param title as the page shows it. Lines below it come first, then those above it in its own box. */
export function headerLines(document: Document, title: string): readonly string[] {
  return titleElements(document, title).flatMap((element) => [
    ...linesBelow(element),
    ...linesOf(element.previousElementSibling),
  ]);
}

function titleElements(document: Document, title: string): readonly Element[] {
  const wanted = plainForm(title);
  if (wanted === '') return [];
  const longest = LONGER_THAN_TITLE.times * title.length + LONGER_THAN_TITLE.plus;
  return [...document.querySelectorAll(`:is(${TITLES}):not(head *)`)]
    .filter((element) => plainForm(textUpTo(element, longest)) === wanted)
    .slice(0, MOST_TITLES);
}

/** @returns the element's text, or nothing where it is longer: a page may call every box around its text a title's. */
function textUpTo(element: Element, longest: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  let text = '';
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const piece = (node as Text).data;
    text += piece;
    // The spaces between a page's tags do not count.
    length += piece.trim().length;
    if (length > longest) return '';
  }
  return text;
}

function linesBelow(title: Element): readonly string[] {
  const lines: string[] = [];
  let box: Element | null = title;
  for (let left = BOXES; box && left > 0; left--, box = box.parentElement) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      lines.push(...linesOf(next));
      if (lines.length >= MOST_LINES) return lines.slice(0, MOST_LINES);
    }
  }
  return lines;
}

function linesOf(element: Element | null): readonly string[] {
  if (!element) return [];
  const texts = readBlocks(element).map((block) => block.text);
  return texts.slice(0, FIRST_OF_NEIGHBOUR).filter((text) => text.length <= LONGEST_LINE);
}

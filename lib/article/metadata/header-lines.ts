/** The lines that stand around a page's title: byline, date, standfirst. */
import { plainForm } from '../blocks/prose.ts';
import { SECTIONS } from './find-setting.ts';
import { type Line, textOf } from './line.ts';
import { linesIn } from './lines-in.ts';

/** How many lines are read at most, and how long one is. */
const MOST_LINES = 12;
const LONGEST_LINE = 400;
/** A standfirst may have two paragraphs; the next one is the text. A longer line is one, in characters. */
const MOST_LONG = 3;
const LONG = 100;
/** How many boxes around a title are left to look beside them: below it, and above it. */
const BOXES_BELOW = 6;
const BOXES_ABOVE = 2;
/** In characters. Of a longer neighbour, which is the text itself, the first lines may still be the header's. */
const LONGEST_NEIGHBOUR = 600;
const FIRST_OF_NEIGHBOUR = 5;
/** A page sets its title once more in a bar that stays in view. */
const MOST_TITLES = 3;
/** Marks and signs that two settings of one title may differ by, in characters. */
const LONGER_THAN_TITLE = { times: 2, plus: 50 };
/** `NodeFilter.SHOW_TEXT`, which is a property of windows. */
const SHOW_TEXT = 4;
const TITLES =
  'h1, h2, h3, [class*="title" i], [class*="headline" i], [class*="titul" i], [class*="titre" i]';

/** @param titles the elements that show the title. Lines below it come first, then those above it in its own boxes. */
export function headerLines(titles: readonly Element[]): readonly Line[] {
  return titles.flatMap((element) => [...linesBelow(element), ...linesAbove(element)]);
}

/** The elements that show a title, headings of the first order first. */
export function titleElements(document: Document, title: string): readonly Element[] {
  const wanted = plainForm(title);
  if (wanted === '') return [];
  const longest = LONGER_THAN_TITLE.times * title.length + LONGER_THAN_TITLE.plus;
  const rank = ({ nodeName }: Element) => (nodeName === 'H1' ? 0 : 1);
  return [...document.querySelectorAll(`:is(${TITLES}):not(head *)`)]
    .filter((element) => plainForm(textUpTo(element, longest)) === wanted)
    .slice(0, MOST_TITLES)
    .sort((a, b) => rank(a) - rank(b));
}

/** @returns the element's text, or nothing where it is longer: a page may call every box around its text a title's. */
function textUpTo(element: Element, longest: number): string {
  const walker = element.ownerDocument.createTreeWalker(element, SHOW_TEXT);
  const pieces: string[] = [];
  let length = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const piece = (node as Text).data;
    pieces.push(piece);
    // The spaces between a page's tags do not count.
    length += piece.trim().length;
    if (length > longest) return '';
  }
  return pieces.join('');
}

function linesBelow(title: Element): readonly Line[] {
  const lines: Line[] = [];
  let box: Element | null = title;
  for (let left = BOXES_BELOW; box && left > 0; left--, box = box.parentElement) {
    for (let next = box.nextElementSibling; next; next = next.nextElementSibling) {
      const { own, isText } = linesOf(next);
      lines.push(...own);
      // Below the article's text the page goes on with something else.
      const isPast = isText || lines.filter(isLong).length >= MOST_LONG;
      if (isPast || lines.length >= MOST_LINES) return lines.slice(0, MOST_LINES);
    }
  }
  return lines;
}

function isLong(line: Line): boolean {
  return textOf(line).length >= LONG;
}

function linesAbove(title: Element): readonly Line[] {
  const lines: Line[] = [];
  let box: Element | null = title;
  for (let left = BOXES_ABOVE; box && left > 0; left--, box = box.parentElement) {
    lines.push(...linesOf(box.previousElementSibling).own);
  }
  return lines;
}

function linesOf(element: Element | null): { readonly own: readonly Line[]; readonly isText: boolean } {
  if (!element || element.matches(`script, style, ${SECTIONS}`)) return { own: [], isText: false };
  const { lines, whole } = linesIn(element, LONGEST_NEIGHBOUR);
  const own = lines
    .slice(0, whole ? MOST_LINES : FIRST_OF_NEIGHBOUR)
    .filter((line) => textOf(line).length <= LONGEST_LINE);
  return { own, isText: !whole };
}

/** What a page marks or labels as its byline. */

import { WRITTEN_BY } from '../../text/packs/page/by.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import { anyOf } from '../phrases/any-of.ts';
import { LETTER } from '../phrases/letter.ts';
import type { FindSetting } from './find-setting.ts';
import type { FoundByline, Placed } from './found-metadata.ts';
import type { Line } from './line.ts';
import { linesIn } from './lines-in.ts';

const SIGNED = '[rel~="author"], [itemprop~="author"]';
export const MARKED_BYLINES = `${SIGNED}, [class*="byline" i], [class*="author" i], [class~="by" i], [data-testid*="byline" i], a[href*="/author" i], a[href*="/contributor" i]`;
/** How long a byline with all around it may be, in characters, and how many marked elements are looked at. */
const LONGEST_BYLINE = 400;
const MOST_MARKED = 24;
const LABELLED_LINE = new RegExp(`^(?:${anyOf(WRITTEN_BY)})(?!${LETTER})`, 'i');
/** So many texts of a page are asked for such a label at most, and how long one is. In characters. */
const MOST_TEXTS = 20_000;
const LONGEST_LABELLED = 80;
/** So many lines with a label are handed on: the first of them may stand among other stories. */
const MOST_LABELLED = 3;
/** `NodeFilter.SHOW_TEXT`, which is a property of windows. */
const SHOW_TEXT = 4;

/** In the page's order. */
export function findBylines(document: Document, settingOf: FindSetting): readonly FoundByline[] {
  const marked = [...document.querySelectorAll(MARKED_BYLINES)].slice(0, MOST_MARKED);
  return marked.flatMap((element): FoundByline[] => {
    const { lines, whole } = linesIn(element, LONGEST_BYLINE);
    const under = settingOf(element);
    if (under === undefined) return [];
    // A box with a biography begins with the name.
    const pieces = whole ? lines.flat() : [lines[0]?.[0] ?? ''];
    return [{ under, pieces, whole, inner: namesMarkedIn(element) }];
  });
}

/** Boxes for an author, a post and a paper run together to one line: what is marked inside tells them apart. */
function namesMarkedIn(element: Element): readonly Line[] {
  const marked = [...element.querySelectorAll(MARKED_BYLINES)].filter(
    (inner) => !inner.querySelector(MARKED_BYLINES),
  );
  return marked.slice(0, MOST_MARKED).map((inner) => linesIn(inner, LONGEST_BYLINE).lines.flat());
}

/** What the page marks as its author's name beyond doubt. */
export function findSignatures(document: Document, settingOf: FindSetting): readonly Placed<Line>[] {
  const signed = [...document.querySelectorAll(SIGNED)].slice(0, MOST_MARKED);
  return signed.flatMap((element): Placed<Line>[] => {
    const under = (element.textContent ?? '').length < LONGEST_LABELLED ? settingOf(element) : undefined;
    return under === undefined ? [] : [{ value: linesIn(element, LONGEST_BYLINE).lines.flat(), under }];
  });
}

/** Lines that begin with "Written by" anywhere on the page, each with the next one, where the name may stand. */
export function findLabelled(document: Document, settingOf: FindSetting): readonly Placed<Line>[] {
  const walker = document.body && document.createTreeWalker(document.body, SHOW_TEXT);
  const found: { value: string[]; under: string }[] = [];
  let isOpen = false;
  for (let left = MOST_TEXTS; walker?.nextNode() && left > 0; left--) {
    const { data, parentElement } = walker.currentNode as Text;
    const isRead = data.length <= 4 * LONGEST_LABELLED && data.trim() !== '';
    const text = isRead ? tidyText(data) : '';
    if (text === '') continue;
    if (isOpen) found.at(-1)?.value.push(text);
    isOpen = false;
    if (found.length === MOST_LABELLED) {
      if ((found.at(-1)?.value.length ?? 0) > 1) break;
      continue;
    }
    if (text.length > LONGEST_LABELLED || !LABELLED_LINE.test(text) || !parentElement) continue;
    const under = settingOf(parentElement);
    if (under === undefined) continue;
    found.push({ value: [text], under });
    isOpen = true;
  }
  return found;
}

/** What a page marks or shows as its byline. */

import { WRITTEN_BY } from '../../text/packs/page/by.ts';
import { plainForm } from '../blocks/prose.ts';
import { anyOf } from '../phrases/any-of.ts';
import {
  authorsInPieces,
  hasAuthorLabel,
  isJob,
  isPersonName,
  onceEach,
  restBesideNames,
  withoutLabel,
} from './clean-author.ts';
import { type Line, linesIn, textOf } from './lines-in.ts';
import { toIsoDate } from './to-iso-date.ts';

const SIGNED = '[rel~="author"], [itemprop~="author"]';
const MARKED = `${SIGNED}, [class*="byline" i], [class*="author" i], [class~="by" i], [data-testid*="byline" i], a[href*="/author" i], a[href*="/contributor" i]`;
/** How long a byline with all around it may be, in characters, and how many marked elements are looked at. */
const LONGEST_BYLINE = 400;
const MOST_MARKED = 24;
/** Parts a line into a date, an author, a category. */
const BETWEEN_PARTS = /\s[|•·–-]\s/;
/** A longer line under the title is a standfirst. In characters. */
const LONGEST_LINE = 160;
/** Of a name. */
const MOST_WORDS = 6;
const LABELLED_LINE = new RegExp(`^(?:${anyOf(WRITTEN_BY)})(?!\\p{L})`, 'iu');
/** So many texts of a page are asked for such a label at most, and how long one is. In characters. */
const MOST_TEXTS = 20_000;
const LONGEST_LABELLED = 80;
/** `NodeFilter.SHOW_TEXT`, which is a property of windows. */
const SHOW_TEXT = 4;

export interface Byline {
  /** As the page sets them; not all are people. */
  readonly names: readonly string[];
  /** Whether it says that an author follows. */
  readonly isLabelled: boolean;
  /** Whether it holds one piece of text and no more. */
  readonly isAlone: boolean;
}

/** What the page marks as a byline, in its order. @param isElsewhere whether an element stands in a part about something else. */
export function markedBylines(
  document: Document,
  isElsewhere: (element: Element) => boolean,
): readonly Byline[] {
  const found: Byline[] = [];
  let left = MOST_MARKED;
  for (const element of document.querySelectorAll(MARKED)) {
    if (left-- === 0) break;
    const { lines, whole } = linesIn(element, LONGEST_BYLINE);
    const [name = ''] = lines[0] ?? [];
    // A box with a biography begins with the name.
    if ((!whole && !isPersonName(name)) || isElsewhere(element)) continue;
    const pieces = whole ? lines.flat() : [name];
    const isLabelled = pieces.some(hasAuthorLabel);
    const stated = authorsInPieces(fromLabel(pieces));
    found.push({
      names: isLabelled ? stated : [...namesMarkedIn(element), ...stated],
      isLabelled,
      isAlone: pieces.length === 1,
    });
  }
  return found.map((byline) => ({ ...byline, names: onceEach(byline.names) }));
}

/** Boxes for an author, a post and a paper run together to one line: where no label begins it, what is marked inside tells them apart. */
function namesMarkedIn(element: Element): readonly string[] {
  const marked = [...element.querySelectorAll(MARKED)].filter((inner) => !inner.querySelector(MARKED));
  return marked.flatMap((inner) => authorsInPieces(linesIn(inner, LONGEST_BYLINE).lines.flat()));
}

function fromLabel(pieces: Line): Line {
  const at = pieces.findIndex(hasAuthorLabel);
  return at > 0 ? pieces.slice(at) : pieces;
}

/** The names after a label in the lines around the title; the name may stand in the next line. */
export function labelledIn(lines: readonly Line[]): readonly string[] {
  for (const [index, line] of lines.entries()) {
    if (textOf(line).length > LONGEST_LINE) continue;
    const pieces = line.flatMap((piece) => piece.split(BETWEEN_PARTS));
    const at = pieces.findIndex(hasAuthorLabel);
    if (at < 0 || !mayStandBefore(pieces.slice(0, at))) continue;
    const names = authorsInPieces([
      ...pieces.slice(at),
      ...(at === pieces.length - 1 ? nextOf(lines, index) : []),
    ]);
    if (names.length > 0 && names.every(looksLikeName)) return names;
  }
  return [];
}

/** "A chart by Ann Lee" names no author of the article; a date or a sign may stand before a byline. */
function mayStandBefore(pieces: Line): boolean {
  const text = textOf(pieces);
  return text === '' || /[|•·–:-]$/.test(text) || toIsoDate(text) !== undefined;
}

/** "by" stands in sentences too. */
function looksLikeName(name: string): boolean {
  return /^[^\p{Ll}]/u.test(name) && !/[.!?:]$/.test(name) && name.split(' ').length <= MOST_WORDS;
}

function nextOf(lines: readonly Line[], index: number): Line {
  const isLabel = withoutLabel(textOf(lines[index] ?? [])) === '';
  return (isLabel && lines[index + 1]) || [];
}

/** People in a line of their own: with degrees, above a post, or several beside a date. */
export function namesInOwnLine(lines: readonly Line[]): readonly string[] {
  for (const [index, line] of lines.entries()) {
    const text = textOf(line);
    const names = text.length <= LONGEST_LINE ? authorsInPieces([text]) : [];
    if (names.length === 0 || !names.every(isPersonName) || restBesideNames(text).length > 0) continue;
    const [above, below] = [lines[index - 1], lines[index + 1]].map((other) => textOf(other ?? []));
    const isBesideDate = [above, below].some(
      (other) => isShort(other) && toIsoDate(other ?? '') !== undefined,
    );
    const isAboveJob =
      isShort(below) && isJob(below ?? '') && !/\d/.test(below ?? '') && !hasAuthorLabel(below ?? '');
    const hasDegree = plainForm(names.join(' ')).length < plainForm(text).length;
    if (hasDegree || isAboveJob || (names.length > 1 && isBesideDate)) return names;
  }
  return [];
}

function isShort(text = ''): boolean {
  return text.length <= LONGEST_LABELLED;
}

/** The name that follows "Written by" anywhere on the page. */
export function writtenBy(document: Document, isElsewhere: (element: Element) => boolean): readonly string[] {
  const walker = document.body && document.createTreeWalker(document.body, SHOW_TEXT);
  const texts: string[] = [];
  for (let left = MOST_TEXTS; walker?.nextNode() && left > 0; left--) {
    const { data, parentElement } = walker.currentNode as Text;
    const text = data.length <= 4 * LONGEST_LABELLED ? data.trim() : '';
    if (texts.length === 0 && (text.length > LONGEST_LABELLED || !LABELLED_LINE.test(text))) continue;
    if (texts.length === 0 && (!parentElement || isElsewhere(parentElement))) continue;
    if (text !== '') texts.push(text);
    if (texts.length > 1 || withoutLabel(texts[0] ?? '') !== '') break;
  }
  const names = authorsInPieces(texts);
  return names.filter(isPersonName);
}

/** What the page marks as its author's name beyond doubt; empty where it marks none. */
export function signatures(
  document: Document,
  isElsewhere: (element: Element) => boolean,
): readonly string[] {
  const signed = [...document.querySelectorAll(SIGNED)].slice(0, MOST_MARKED);
  return onceEach(
    signed
      .filter((element) => (element.textContent ?? '').length < LONGEST_LABELLED && !isElsewhere(element))
      .flatMap((element) => authorsInPieces(linesIn(element, LONGEST_BYLINE).lines.flat())),
  );
}

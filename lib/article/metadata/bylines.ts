/** What a page marks or shows as its byline. */

import { plainForm } from '../blocks/prose.ts';
import {
  authorsInPieces,
  hasAuthorLabel,
  isJob,
  isPersonName,
  onceEach,
  restBesideNames,
  withoutLabel,
} from './clean-author.ts';
import type { FoundByline, Placed } from './found-metadata.ts';
import { type Line, textOf } from './line.ts';
import { toIsoDate } from './to-iso-date.ts';

/** Parts a line into a date, an author, a category. */
const BETWEEN_PARTS = /\s[|•·–-]\s/;
/** A longer line under the title is a standfirst. In characters. */
const LONGEST_LINE = 160;
/** Of a name. */
const MOST_WORDS = 6;
/** A longer one is no date and no post. In characters. */
const LONGEST_LABELLED = 80;

export interface Byline {
  /** As the page sets them; not all are people. */
  readonly names: readonly string[];
  /** Whether it says that an author follows. */
  readonly isLabelled: boolean;
  /** Whether it holds one piece of text and no more. */
  readonly isAlone: boolean;
}

/** Those among what a page marks as a byline, in its order. */
export function markedBylines(found: readonly FoundByline[]): readonly Byline[] {
  return found.flatMap(({ pieces, whole, inner }): Byline[] => {
    if (!whole && !isPersonName(pieces[0] ?? '')) return [];
    const isLabelled = pieces.some(hasAuthorLabel);
    const stated = authorsInPieces(fromLabel(pieces));
    // Where no label begins the line, what is marked inside tells the parts of it apart.
    const names = isLabelled ? stated : [...inner.flatMap(authorsInPieces), ...stated];
    return [{ names: onceEach(names), isLabelled, isAlone: pieces.length === 1 }];
  });
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
export function writtenBy(labelled: readonly Placed<Line>[]): readonly string[] {
  const line = labelled[0]?.value ?? [];
  const texts = withoutLabel(line[0] ?? '') === '' ? line : line.slice(0, 1);
  return authorsInPieces(texts).filter(isPersonName);
}

/** What the page marks as its author's name beyond doubt; empty where it marks none. */
export function namesSigned(signatures: readonly Placed<Line>[]): readonly string[] {
  return onceEach(signatures.flatMap(({ value }) => authorsInPieces(value)));
}

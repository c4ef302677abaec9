/** The days that lines around a title tell, each with what the words before it say of it. */

import { FIRST_PUBLISHED, UPDATED } from '../../text/packs/page/dates.ts';
import { anyOf } from '../phrases/any-of.ts';
import { toIsoDate } from './to-iso-date.ts';

/** A longer line is a sentence that speaks of a day; so is one that ends like a sentence. In characters. */
const LONGEST = 160;
const SENTENCE = /\p{Ll}{3}[.!?。]["”’」]?$/u;
const LABELS = new RegExp(`(?<!\\p{L})(?:(${anyOf(UPDATED)})|(${anyOf(FIRST_PUBLISHED)}))`, 'giu');
/** Beside a day stand a name, a place, a time: more words than these make a sentence. */
const MOST_WORDS = 14;

export type Kind = 'published' | 'bare' | 'updated';

export interface ShownDate {
  /** ISO 8601. */
  readonly date: string;
  readonly kind: Kind;
}

/** @param lines in the page's order; a label may stand in the line before its day. */
export function shownDates(lines: readonly string[], language: string | undefined): readonly ShownDate[] {
  let open: Kind = 'bare';
  return lines.flatMap((line) => {
    const isLabel = line.length < LONGEST && !/\d/.test(line);
    const found = datesIn(line, language, open);
    open = isLabel ? lastKind(line) : 'bare';
    return found;
  });
}

function datesIn(line: string, language: string | undefined, open: Kind): readonly ShownDate[] {
  if (
    !/\d/.test(line) ||
    line.length > LONGEST ||
    SENTENCE.test(line) ||
    line.split(' ').length > MOST_WORDS * 2
  )
    return [];
  const labels = [...line.matchAll(LABELS)];
  const parts = [
    { kind: open, text: line.slice(0, labels[0]?.index) },
    ...labels.map((label, at) => ({
      kind: kindOf(label),
      text: line.slice(label.index, labels[at + 1]?.index),
    })),
  ];
  return parts.flatMap(({ kind, text }) => {
    const date = text.split(' ').length <= MOST_WORDS ? toIsoDate(text, language) : undefined;
    return date ? [{ date, kind }] : [];
  });
}

function kindOf([, updated]: RegExpMatchArray): Kind {
  return updated === undefined ? 'published' : 'updated';
}

function lastKind(line: string): Kind {
  const label = [...line.matchAll(LABELS)].at(-1);
  return label ? kindOf(label) : 'bare';
}

/** Quotation marks of a block, each with the way it looks. */
import type { Span } from '../span.ts';
import { type Family, MARK_PATTERN, MARKS, type Side } from './mark-table.ts';

export interface Mark extends Span {
  readonly sign: string;
  readonly family: Family;
  readonly side: Side;
  /** A colon stands before it: what opens here is speech, whatever the mark. */
  readonly introduced: boolean;
  /** It stands where a possessive's apostrophe may: "the boys’ team"; or a sign of inches: 'a 35" frame'. */
  readonly possessive: boolean;
  /** A sentence has just ended before it: inside a quote, a paragraph that takes it up may begin here. */
  readonly behindSentence: boolean;
}

/** Before an apostrophe of several, or a sign of inches. */
const POSSESSED = /[sxz]/u;
const MEASURED = /\p{N}/u;
const LETTER = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[\p{L}\p{N})][.!?…]\s$/u;
/** "’We are here,’ she said": one mark for both ends. Its twin stands no further off, in UTF-16 code units. */
const LONGEST_TWIN = 400;
const TWIN = /^\p{Lu}[^‘’]*(?:\p{L}’\p{L}[^‘’]*)*[,.!?…]’(?:\s|$)/u;
const SPACE_OR_NOTHING = /^[\s\u00a0\u202f\u200b]?$/u;
const OPENS_BEFORE = /[([{<—–\-/:;,=¿¡「『（]/u;
const CLOSES_AFTER = /[)\]}>.,;:!?…—–\-/%。、，！？」』）]/u;

/** Finds the marks between two offsets of a text. Apostrophes are left out. */
export function findMarks(text: string, { start, end }: Span): readonly Mark[] {
  const marks: Mark[] = [];
  for (const match of text.slice(start, end).matchAll(MARK_PATTERN)) {
    const sign = match[0];
    const kind = MARKS.get(sign);
    if (!kind) continue;
    const from = start + match.index;
    const to = from + sign.length;
    const before = from > start ? (text[from - 1] ?? '') : '';
    const after = to < end ? (text[to] ?? '') : '';
    // 3' 41'' in a race, 5"1/4: seconds and inches.
    if (/\p{N}/u.test(before) && (sign === '‘‘' || (sign === '"' && /\p{N}/u.test(after)))) continue;
    if (sign === '»' && isBullet(text, from, { start, end })) continue;
    const ahead = text.slice(to, Math.min(end, to + LONGEST_TWIN));
    if (kind.family === 'single' && isApostrophe(sign, before, after, ahead)) continue;
    marks.push({
      start: from,
      end: to,
      sign,
      family: kind.family,
      side: sideOf(kind.side, sign, before, after),
      possessive:
        (kind.family === 'single' ? POSSESSED : MEASURED).test(before) &&
        /^\s\p{Ll}/u.test(text.slice(to, to + 2)),
      behindSentence: SENTENCE_END.test(text.slice(Math.max(start, from - 3), from)),
      introduced: /:\s?$/u.test(text.slice(Math.max(start, from - 2), from)),
    });
  }
  return marks;
}

/** "» Tickets cost £4.": at a block's head, with a space behind it and no other such mark in the block. */
function isBullet(text: string, at: number, { start, end }: Span): boolean {
  if (text.slice(start, at).trim() !== '' || !/\s/u.test(text[at + 1] ?? '')) return false;
  return !/[«»]/u.test(text.slice(at + 1, end));
}

function isApostrophe(sign: string, before: string, after: string, ahead: string): boolean {
  if (sign === '‹' || sign === '›' || sign === '‚') return false;
  if (LETTER.test(before) && LETTER.test(after)) return true;
  // '96: a year without its century.
  if (SPACE_OR_NOTHING.test(before) && /^\d\d(?:\D|$)/u.test(ahead)) return true;
  // ’90s, ’em: a mark that looks left opens before a letter only where it opens a sentence that its twin closes.
  return sign === '’' && SPACE_OR_NOTHING.test(before) && LETTER.test(after) && !TWIN.test(ahead);
}

function sideOf(side: Side, sign: string, before: string, after: string): Side {
  if (side !== 'either') return side;
  const byNeighbours = sideByNeighbours(before, after);
  if (byNeighbours !== 'either') return byNeighbours;
  if (sign === '“' || sign === '‘') return 'open';
  if (sign === '”' || sign === '’') return 'close';
  return 'either';
}

function sideByNeighbours(before: string, after: string): Side {
  const gapBefore = SPACE_OR_NOTHING.test(before);
  const gapAfter = SPACE_OR_NOTHING.test(after);
  if (gapBefore && !gapAfter) return CLOSES_AFTER.test(after) && !/[-—–/…]/u.test(after) ? 'either' : 'open';
  if (gapAfter && !gapBefore)
    return OPENS_BEFORE.test(before) && !/[-—–/;,:]/u.test(before) ? 'either' : 'close';
  if (gapBefore && gapAfter) return 'either';
  if (MARKS.has(before) || MARKS.has(after)) return besideMark(before, after);
  if (OPENS_BEFORE.test(before) && LETTER.test(after)) return 'open';
  if (CLOSES_AFTER.test(after)) return 'close';
  return 'either';
}

/** A mark that touches another: the outer neighbour tells. */
function besideMark(before: string, after: string): Side {
  if (MARKS.has(before) && LETTER.test(after)) return 'open';
  if (MARKS.has(after) && !MARKS.has(before) && /[\p{L}\p{N}.,!?…]/u.test(before)) return 'close';
  if (MARKS.has(before) && CLOSES_AFTER.test(after)) return 'close';
  return 'either';
}

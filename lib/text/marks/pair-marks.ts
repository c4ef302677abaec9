/** Pairs the marks of one block: a state machine over a stack of open marks. */
import type { Span } from '../span.ts';
import type { Mark } from './find-marks.ts';
import type { Side } from './mark-table.ts';

/** So many marks are looked through for a better closing one. */
const LOOKAHEAD = 8;

/** Quotes within quotes go no deeper; more open marks than this in one block are bad input, and would cost time. */
const DEEPEST = 24;

/** The typewriter's mark, which opens and closes. */
const STRAIGHT = '"';

export interface Pair {
  readonly open: Mark;
  /** Absent: the mark is still open at the block's end. */
  readonly close?: Mark;
  readonly depth: number;
}

export interface PairOptions {
  /** Single marks open quotes of their own, not only quotes within quotes. */
  readonly singles: boolean;
  /** The mark that opens in this article: » where the house writes »so«. */
  readonly angleOpener: '«' | '»';
}

/**
 * A block may have lost the breaks between its paragraphs: where a quote that nothing closes opens again behind a sentence's
 * end, it goes on there.
 * @returns the pairs by their opening marks; pairs within pairs have a depth above 0.
 */
export function pairMarks(marks: readonly Mark[], options: PairOptions): readonly Pair[] {
  const pairs = pairAll(marks, options, {});
  const left = pairs.find(({ close, depth }) => !close && depth === 0)?.open;
  if (!left) return pairs;
  const turns = left.sign === STRAIGHT ? takeTurns(marks) : [];
  if (turns.length > 0) return pairAll(turns, options, {});
  const mixed = pairAll(marks, options, { mixed: true });
  if (mixed.every(({ close }) => close)) return mixed;
  return left.family !== 'single' ? pairAll(marks, options, { joined: true }) : pairs;
}

/**
 * "She left. "He said: "It is late. " They ate: typed with a space before the mark that closes, straight marks open and close by turns.
 * @returns the marks, each straight one with no side of its own; none where a space tells against it
 */
function takeTurns(marks: readonly Mark[]): readonly Mark[] {
  const straight = marks.filter(({ sign }) => sign === STRAIGHT);
  const fits = straight.every(({ side, behindSentence, introduced }, at) =>
    at % 2 === 0 ? side !== 'close' || introduced : side !== 'open' || behindSentence,
  );
  if (straight.length % 2 > 0 || !fits) return [];
  return marks.map((mark) => (mark.sign === STRAIGHT ? { ...mark, side: 'either' } : mark));
}

interface Leniency {
  /** A quote that opens again behind a sentence's end goes on there. */
  readonly joined?: boolean;
  /** A mark that looks like a closing one closes a quote of the other family, where none of its own is open: «so". */
  readonly mixed?: boolean;
}

function pairAll(
  marks: readonly Mark[],
  { singles, angleOpener }: PairOptions,
  { joined, mixed }: Leniency,
): readonly Pair[] {
  const pairs: Pair[] = [];
  const stack: Mark[] = [];
  marks.forEach((mark, index) => {
    const side = sideNow(mark, stack, angleOpener);
    if (mark.family === 'single' && !singles && !mayStand(mark, side, stack)) return;
    if (side === 'open') {
      if (joined && mark.behindSentence && stack.some(({ sign }) => sign === mark.sign)) return;
      if (stack.length < DEEPEST) stack.push(mark);
    } else if (!isPossessive(marks, index, stack)) close(mark, stack, pairs, mixed === true);
  });
  stack.forEach((open, depth) => {
    pairs.push({ open, depth });
  });
  return pairs.sort((a, b) => a.open.start - b.open.start);
}

/** In a house of double marks, a single one counts behind a colon, and where it closes such a one. */
function mayStand(mark: Mark, side: Side, stack: readonly Mark[]): boolean {
  if (side === 'open') return mark.introduced && stack.length === 0;
  return stack.some(({ family }) => family === 'single');
}

function close(mark: Mark, stack: Mark[], pairs: Pair[], mixed: boolean): void {
  const own = stack.findLastIndex(({ family }) => family === mark.family);
  const depth = own < 0 && mixed ? stack.findLastIndex(({ family }) => isOther(family, mark.family)) : own;
  const open = stack[depth];
  if (!open) return;
  stack.length = depth;
  pairs.push({ open, close: mark, depth });
}

function isOther(one: Mark['family'], other: Mark['family']): boolean {
  return (one === 'double' && other === 'angle') || (one === 'angle' && other === 'double');
}

function sideNow(mark: Mark, stack: readonly Mark[], angleOpener: string): Side {
  const open = stack.findLast(({ family }) => family === mark.family);
  if (mark.family === 'angle') {
    // »so» as in Swedish: the same sign closes.
    if (open?.sign === mark.sign && mark.side === 'close') return 'close';
    return mark.sign === angleOpener ? 'open' : open ? 'close' : mark.side === 'open' ? 'open' : 'close';
  }
  if (mark.sign === '“' && open?.sign === '„') return 'close';
  if (mark.sign === '‘' && open?.sign === '‚') return 'close';
  if (mark.side !== 'either') return mark.side;
  return open ? 'close' : 'open';
}

/** The boys’ team, a 35" frame: no closing mark while a better one follows before anything opens. */
function isPossessive(marks: readonly Mark[], index: number, stack: readonly Mark[]): boolean {
  const mark = marks[index];
  if (!mark?.possessive || !stack.some(({ family }) => family === mark.family)) return false;
  const next = marks.slice(index + 1, index + LOOKAHEAD).find(({ family }) => family === mark.family);
  return next?.side === 'close';
}

/** Where a pair's words stand: between its marks, or up to the block's end. */
export function insideOf({ open, close }: Pair, block: Span): Span {
  return { start: open.end, end: close?.start ?? block.end };
}

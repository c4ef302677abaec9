/** Finds a passage in the text of a page, and tells it from look-alikes by what stands around it. */

import { denseText } from '../../text/dense-text.ts';
import type { Span } from '../../text/span.ts';
import type { Passage } from '../passage.ts';

/** Characters of a neighbouring block that must be found, at its side next to the passage. */
const NEIGHBOUR = 40;
/** How far from the block a neighbour may stand, for captions and advertisements between them. In characters. */
const NEAR = 4_000;
/** A block that is read in whole needs no neighbour from this length on; two pages do not share that much by chance. In characters. */
const UNMISTAKABLE = 60;
/** Of a block that has changed inside, this share must still stand around the passage, 0..1. */
const LEAST_OF_BLOCK = 0.6;
/** A passage that stands more often on a page is a phrase. */
const MOST_CANDIDATES = 500;

interface Candidate extends Span {
  /** How many characters of the block stand there, the passage included. */
  readonly ofBlock: number;
  /** How far the neighbours stand away; infinite where one is missing. */
  readonly distance: number;
}

/**
 * @param text a page's dense text
 * @returns a span of `text`; undefined where the passage is not there, or stands in two places that nothing tells apart.
 */
export function findPassage(text: string, passage: Passage): Span | undefined {
  const { block, start, end } = passage;
  const around = {
    left: denseText(block.slice(0, start)),
    wanted: denseText(block.slice(start, end)),
    right: denseText(block.slice(end)),
    before: denseText(passage.before).slice(-NEIGHBOUR),
    after: denseText(passage.after).slice(0, NEIGHBOUR),
  };
  if (around.wanted === '') return undefined;
  const whole = around.left.length + around.wanted.length + around.right.length;
  const candidates = occurrences(text, around.wanted)
    .map((at) => judge(text, at, around))
    .filter(({ ofBlock, distance }) => isBelievable(ofBlock, whole, distance))
    .sort((a, b) => b.ofBlock - a.ofBlock || a.distance - b.distance);
  const [best, second] = candidates;
  if (!best || (second && second.ofBlock === best.ofBlock && second.distance === best.distance))
    return undefined;
  return { start: best.start, end: best.end };
}

type Around = Readonly<Record<'left' | 'wanted' | 'right' | 'before' | 'after', string>>;

function isBelievable(ofBlock: number, whole: number, distance: number): boolean {
  if (distance < Number.POSITIVE_INFINITY) return ofBlock >= LEAST_OF_BLOCK * whole;
  return ofBlock === whole && whole >= UNMISTAKABLE;
}

function judge(text: string, start: number, { left, wanted, right, before, after }: Around): Candidate {
  const end = start + wanted.length;
  const blockStart = start - sharedEnd(text, start, left);
  const blockEnd = end + sharedStart(text, end, right);
  const from = Math.max(0, blockStart - NEAR);
  const beforeAt = text.slice(from, blockStart).lastIndexOf(before);
  const afterAt = text.slice(blockEnd, blockEnd + NEAR).indexOf(after);
  const gapBefore = before === '' ? 0 : beforeAt < 0 ? undefined : blockStart - from - beforeAt;
  const gapAfter = after === '' ? 0 : afterAt < 0 ? undefined : afterAt;
  const found = (before !== '' && gapBefore !== undefined) || (after !== '' && gapAfter !== undefined);
  return {
    start,
    end,
    ofBlock: blockEnd - blockStart,
    distance: found ? (gapBefore ?? NEAR) + (gapAfter ?? NEAR) : Number.POSITIVE_INFINITY,
  };
}

function occurrences(text: string, wanted: string): readonly number[] {
  const found: number[] = [];
  for (
    let at = text.indexOf(wanted);
    at >= 0 && found.length < MOST_CANDIDATES;
    at = text.indexOf(wanted, at + 1)
  ) {
    found.push(at);
  }
  return found;
}

/** How many characters of the end of `left` stand before `at`. */
function sharedEnd(text: string, at: number, left: string): number {
  let shared = 0;
  while (shared < left.length && text[at - 1 - shared] === left[left.length - 1 - shared]) shared++;
  return shared;
}

/** How many characters of the start of `right` stand from `at` on. */
function sharedStart(text: string, at: number, right: string): number {
  let shared = 0;
  while (shared < right.length && text[at + shared] === right[shared]) shared++;
  return shared;
}

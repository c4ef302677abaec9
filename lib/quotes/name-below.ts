/** The name below a quotation: "— Jane Smith" on a line of its own, or the last line of a block quote; or behind it, as letters are signed: "… Jane Smith, Leeds". */

import { name } from '../syntax/phrase.ts';
import { lengthOf, mentionFrom, tokenAt, wordAt } from '../syntax/row.ts';
import { isReporting } from '../syntax/tag.ts';
import type { Attribution } from './attribution.ts';
import { attribution } from './make-attribution.ts';
import type { Narration } from './narration.ts';

/** A line that signs has no more slots. */
const LONGEST = 16;
/** Nor what tells behind a name where its bearer lives. */
const LONGEST_HOME = 8;

/** @param last slot of a quotation that ends its block, or nearly */
export function nameBelow(narration: Narration, last: number): Attribution | undefined {
  const { slots, blocks, people } = narration;
  const block = slots[last]?.block ?? 0;
  let at = last + 1;
  while (slots[at]?.block === block) {
    const kind = tokenAt(narration, at)?.kind;
    if (kind === 'word' || kind === 'number' || kind === undefined) return undefined;
    at++;
  }
  if (slots[at]?.block !== block + 1) return undefined;
  const isDash = tokenAt(narration, at)?.kind === 'dash';
  const isQuote = blocks[block]?.role === 'quote' && blocks[block + 1]?.role === 'quote';
  if (!isDash && !isQuote) return undefined;
  const start = isDash ? at + 1 : at;
  const mention = mentionFrom(narration, start);
  const isShort = slots[start + LONGEST]?.block !== block + 1;
  if (!mention || !isShort || people.personOf.get(mention)?.kind === 'place') return undefined;
  return endsLine(narration, start + lengthOf(mention))
    ? attribution(narration, 'signed', name(narration, mention, start))
    : undefined;
}

/**
 * @param first slot of a quotation
 * @param last its last
 * @returns whose name stands behind a quotation that opens its block and ends in a full stop, with where they live or what they are
 */
export function nameBehind(narration: Narration, first: number, last: number): Attribution | undefined {
  const { slots, people, pack } = narration;
  const block = slots[last]?.block;
  if (slots[first - 1]?.block === block || slots[last + 1]?.block !== block) return undefined;
  const mention = mentionFrom(narration, last + 1);
  if (!mention || people.personOf.get(mention)?.kind !== 'person') return undefined;
  const behind = last + 1 + lengthOf(mention);
  if (slots[behind]?.block === block && tokenAt(narration, behind)?.kind !== 'comma') return undefined;
  for (let at = behind; slots[at]?.block === block; at++) {
    const word = wordAt(narration, at);
    if (at > behind + LONGEST_HOME || tokenAt(narration, at)?.kind === 'stop') return undefined;
    if (isReporting(narration, at) || pack.lexicon.auxiliaries.has(word)) return undefined;
  }
  return attribution(narration, 'signed', name(narration, mention, last + 1));
}

/** Nothing behind the name but what its bearer is: ", ferry master", "(Leeds)". */
function endsLine(narration: Narration, behind: number): boolean {
  const token = tokenAt(narration, behind);
  const isLast = narration.slots[behind]?.block !== narration.slots[behind - 1]?.block;
  return (
    isLast ||
    token?.kind === 'comma' ||
    token?.kind === 'bracket' ||
    token?.kind === 'dash' ||
    token?.kind === 'stop'
  );
}

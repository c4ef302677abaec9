/** The name below a quotation: "— Jane Smith" on a line of its own, or the last line of a block quote. */

import { name } from '../syntax/phrase.ts';
import { lengthOf, mentionFrom, tokenAt } from '../syntax/row.ts';
import type { Attribution } from './attribution.ts';
import { attribution } from './make-attribution.ts';
import type { Narration } from './narration.ts';

/** A line that signs has no more slots. */
const LONGEST = 16;

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

/** The tag in a paragraph of its own below a quotation: "– It is cold" / "– said Ann." */
import type { Attribution } from './attribution.ts';
import { isVerb } from './cues.ts';
import { type Narration, tokenAt } from './narration.ts';
import { tagBehind } from './tag-behind.ts';

/** So many slots a tag may have. */
const LONGEST = 40;

/** @param last slot of a quotation that ends its block, or nearly */
export function tagBelow(narration: Narration, last: number): Attribution | undefined {
  const { slots } = narration;
  const block = slots[last]?.block ?? 0;
  let at = last + 1;
  while (slots[at]?.block === block) {
    const kind = tokenAt(narration, at)?.kind;
    if (kind === 'word' || kind === 'number' || kind === undefined) return undefined;
    at++;
  }
  if (slots[at]?.block !== block + 1 || tokenAt(narration, at)?.kind !== 'dash') return undefined;
  if (!isVerb(narration, at + 1) || tokenAt(narration, at + 1)?.capital) return undefined;
  let end = at + 1;
  while (end < at + LONGEST && slots[end]?.block === block + 1) end++;
  return tagBehind(narration, { start: at, end });
}

/** A heading that names whose words stand below it: "JANE SMITH: I WALKED", then a block that is a quotation. */

import { name } from '../syntax/phrase.ts';
import { lengthOf, mentionFrom, tokenAt } from '../syntax/row.ts';
import type { Attribution } from './attribution.ts';
import { attribution } from './make-attribution.ts';
import type { Narration } from './narration.ts';

/** No heading has more words. */
const LONGEST = 16;

/** @param first slot of a quotation that opens its block */
export function headingLabel(narration: Narration, first: number): Attribution | undefined {
  const { slots } = narration;
  const block = slots[first]?.block ?? 0;
  const last = tokenAt(narration, first - 1);
  if (last?.block !== block - 1 || last.kind === 'stop' || last.kind === 'colon') return undefined;
  const start = openingOf(narration, first - 1);
  if (start === undefined) return undefined;
  const mention = mentionFrom(narration, start);
  if (!mention || narration.people.personOf.get(mention)?.kind === 'place') return undefined;
  const behind = start + lengthOf(mention);
  return tokenAt(narration, behind)?.kind === 'colon'
    ? attribution(narration, 'introduced', name(narration, mention, start), behind, behind)
    : undefined;
}

/** The first slot of a block that is short and holds no quotation. */
function openingOf({ slots }: Narration, last: number): number | undefined {
  const block = slots[last]?.block;
  let start = last;
  while (slots[start - 1]?.block === block && start > last - LONGEST) start--;
  if (slots[start - 1]?.block === block) return undefined;
  for (let at = start; at <= last; at++) if ((slots[at]?.speech ?? -1) >= 0) return undefined;
  return start;
}

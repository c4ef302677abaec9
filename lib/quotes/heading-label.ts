/** A heading that names whose words stand below it: "JANE SMITH: I WALKED", or "Coach Jane Smith" alone, then a block that is a quotation. */

import type { Mention } from '../people/person.ts';
import { name } from '../syntax/phrase.ts';
import { phraseFrom } from '../syntax/phrase-from.ts';
import { lengthOf, mentionFrom, tokenAt } from '../syntax/row.ts';
import { isPersonNoun } from '../syntax/speaker-words.ts';
import { slice } from '../text/span.ts';
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
  const isLabel =
    tokenAt(narration, behind)?.kind === 'colon' || isNameAlone(narration, mention, behind, first);
  return isLabel
    ? attribution(narration, 'introduced', name(narration, mention, start), behind, behind)
    : undefined;
}

/** A person's name with its office before or behind it is the whole heading, not in capitals, which may hold a verb; and the quotation is the whole block. */
function isNameAlone(narration: Narration, mention: Mention, behind: number, first: number): boolean {
  const { slots, speeches, places, people, text } = narration;
  if (behindOffice(narration, behind, first) !== first || people.personOf.get(mention)?.kind !== 'person')
    return false;
  if (!/\p{Ll}/u.test(slice(text, mention))) return false;
  const speech = slots[first]?.speech ?? -1;
  const next = slots[(places[speech]?.last ?? first) + 1];
  return speeches[speech]?.whole === true && next?.block !== slots[first]?.block;
}

/** Behind ", trainer of the club" or "(Northmouth)"; where neither stands, the slot itself. */
function behindOffice(narration: Narration, behind: number, end: number): number {
  const kind = tokenAt(narration, behind)?.kind;
  if (kind === 'bracket') {
    for (let at = behind + 1; at < end; at++) if (tokenAt(narration, at)?.kind === 'bracket') return at + 1;
    return behind;
  }
  const office = kind === 'comma' ? phraseFrom(narration, behind + 1, end) : undefined;
  if (!office || office.kind === 'pronoun') return behind;
  // "trener Orlika" looks like a coach called Orlik.
  const isOffice =
    office.kind === 'noun' ? isPersonNoun(narration, office.head) : office.mention.role !== undefined;
  return isOffice ? office.slots.end : behind;
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

/** What an article tells of all words in marks that it holds: features of the judge of speech. */
import type { Attribution } from '../attribution.ts';
import type { Narration } from '../narration.ts';
import type { Features } from './features.ts';

/** From one word in so many on that speaks to the reader, an article does so no less than any. */
const MOST_ADDRESSED = 40;

/** An article's words in marks, and what each one's own sentence says of its speaker. */
export interface Marked {
  readonly narration: Narration;
  readonly beside: readonly (Attribution | undefined)[];
  /** How many are told by a clause: in the whole article, and by the index of the first block. */
  readonly told: number;
  readonly toldIn: ReadonlyMap<number, number>;
  /** The share of the narration's words that speak to the reader. */
  readonly addressed: number;
  /** How many people are named outside of marks. */
  readonly named: number;
}

export function markedIn(narration: Narration, beside: readonly (Attribution | undefined)[]): Marked {
  const toldIn = new Map<number, number>();
  let told = 0;
  narration.speeches.forEach(({ quotation }, index) => {
    if (!isTold(beside[index])) return;
    const block = quotation.blocks[0] ?? -1;
    told++;
    toldIn.set(block, (toldIn.get(block) ?? 0) + 1);
  });
  return { narration, beside, told, toldIn, addressed: addressedIn(narration), named: namedIn(narration) };
}

function addressedIn({ slots, tokens, pack }: Narration): number {
  let words = 0;
  let you = 0;
  for (const { token, speech } of slots) {
    const { kind, lower } = tokens[token] ?? {};
    if (kind !== 'word' || speech >= 0) continue;
    words++;
    if (pack.lexicon.secondPersonPronouns.has(lower?.split("'", 1)[0] ?? '')) you++;
  }
  return you / Math.max(1, words);
}

function namedIn({ namedIn: byBlock }: Narration): number {
  return new Set([...byBlock.values()].flatMap((one) => [...one])).size;
}

/** A clause or a label tells whose the words are. */
export function isTold(attribution: Attribution | undefined): boolean {
  return attribution !== undefined && attribution.pattern !== 'sentence-subject';
}

export function weighArticle(
  { narration, beside, told, toldIn, addressed, named }: Marked,
  index: number,
): Features {
  const { speeches, blocks } = narration;
  const { quotation, parts } = speeches[index] ?? {};
  const block = blocks[quotation?.blocks[0] ?? -1];
  const own = isTold(beside[index]) ? 1 : 0;
  const length = (parts?.at(-1)?.end ?? 0) - (parts?.[0]?.start ?? 0);
  return {
    toldShare: told / Math.max(1, speeches.length),
    toldOften: Math.log1p(told),
    marked: Math.log(Math.max(1, speeches.length)),
    ...(told === 0 && { toldNever: 1 }),
    articleYou: Math.min(1, addressed * MOST_ADDRESSED),
    articleNamed: Math.log1p(named),
    ...(named === 0 && { articleNobody: 1 }),
    ...((toldIn.get(quotation?.blocks[0] ?? -1) ?? 0) > own && { toldNear: 1 }),
    ...(isTold(beside[index - 1]) && { toldBefore: 1 }),
    ...(isTold(beside[index + 1]) && { toldBehind: 1 }),
    share: block ? Math.min(1, length / Math.max(1, block.end - block.start)) : 0,
  };
}

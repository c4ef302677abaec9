/** Lists of words in marks that nobody in particular says: examples, prompts, the groups of what many wrote. */

import { mentionFrom } from '../syntax/row.ts';
import type { Attribution } from './attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';

const LETTER = /[\p{L}\p{N}]/u;
/** Before and behind a speech that fills its block: longer is no remark, and not looked through. In UTF-16 code units. */
const LONGEST_REST = 160;
/** Behind the words: nothing, or a remark in brackets. */
const REST = /^[^\p{L}\p{N}]*(?:\([^()]*\)[^\p{L}\p{N}]*)?$/u;
/** Fewer are a quote that a sentence introduces. */
const FEWEST = 3;

/**
 * Speeches that each fill their block, several blocks in a row behind one that ends in a colon, where nothing says whose
 * they are.
 * @param local what each speech's own sentence says of its speaker
 */
export function listedMatter(
  narration: Narration,
  local: readonly (Attribution | undefined)[],
): ReadonlySet<number> {
  const listed = new Set<number>();
  let run: number[] = [];
  let next = -1;
  const close = (): void => {
    if (run.length >= FEWEST) for (const index of run) listed.add(index);
    run = [];
  };
  narration.speeches.forEach(({ quotation }, index) => {
    const block = quotation.blocks[0] ?? 0;
    const goesOn = run.length > 0 && block === next;
    if (!goesOn) close();
    if (local[index] || quotation.family === 'dash' || !quotation.closed || !fillsBlocks(narration, index)) {
      close();
      return;
    }
    if (!goesOn && !isIntroduced(narration, index)) return;
    run.push(index);
    next = (quotation.blocks.at(-1) ?? block) + 1;
  });
  close();
  return listed;
}

function fillsBlocks({ text, blocks, speeches }: Narration, index: number): boolean {
  const { outer, blocks: held } = speeches[index]?.quotation ?? { outer: [], blocks: [] };
  const first = blocks[held[0] ?? -1];
  const last = blocks[held.at(-1) ?? -1];
  if (!first || !last) return false;
  const begins = outer[0]?.start ?? 0;
  const ends = outer.at(-1)?.end ?? 0;
  if (begins - first.start > LONGEST_REST || last.end - ends > LONGEST_REST) return false;
  return !LETTER.test(text.slice(first.start, begins)) && REST.test(text.slice(ends, last.end));
}

/** The block before ends in a colon, and its last sentence speaks of nobody who could have said it. */
function isIntroduced(narration: Narration, index: number): boolean {
  const { slots, places, pack, sentences } = narration;
  const first = places[index]?.first ?? 0;
  const colon = slots[first - 1];
  const isNext = (slots[first]?.block ?? 0) - (colon?.block ?? 0) === 1;
  if (!colon || !isNext || tokenAt(narration, first - 1)?.kind !== 'colon') return false;
  const { masculinePronouns, femininePronouns } = pack.lexicon;
  for (let at = sentences[colon.sentence]?.start ?? first; at < first; at++) {
    const word = wordAt(narration, at);
    if (mentionFrom(narration, at) || masculinePronouns.has(word) || femininePronouns.has(word)) return false;
  }
  return true;
}

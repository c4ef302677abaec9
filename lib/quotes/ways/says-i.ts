/** Whether a quote speaks of "I": then a person says it, and no body. */
import type { Narration } from '../narration.ts';

/** No more words of a quote are read. */
const REACH = 120;

/** @param slot the quote's first */
export function saysI({ pack, slots, tokens }: Narration, slot: number): boolean {
  const { firstPersonSingular } = pack.lexicon;
  const start = slots[slot]?.token ?? 0;
  const quotation = tokens[start]?.quotation ?? -1;
  if (firstPersonSingular.size === 0 || quotation < 0) return false;
  for (let at = start; at < start + REACH && tokens[at]?.quotation === quotation; at++)
    if (firstPersonSingular.has(tokens[at]?.lower ?? '')) return true;
  return false;
}

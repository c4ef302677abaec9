/** Marks and dashes of one article together: what a dash opens holds the marks inside it. */
import type { Quotation } from './quotation.ts';

/** Of a mark and a dash that hold the same words, up to so many characters more, the marks tell better where they end. */
const SAME = 6;

/** @returns all quotations that no other one holds, in the article's order. */
export function joinDashSpeech(
  marked: readonly Quotation[],
  dashed: readonly Quotation[],
): readonly Quotation[] {
  if (dashed.length === 0) return marked;
  const kept: Quotation[] = [];
  const all = [...marked, ...dashed].sort((a, b) => startOf(a) - startOf(b) || endOf(b) - endOf(a));
  for (const quotation of all) {
    const last = kept.at(-1);
    if (!last || startOf(quotation) >= endOf(last)) kept.push(quotation);
    else if (
      (last.family === 'dash' || last.family === 'turn' || last.family === 'block') &&
      lengthOf(quotation) + SAME >= lengthOf(last)
    )
      kept.splice(-1, 1, quotation);
  }
  return kept;
}

function startOf({ outer }: Quotation): number {
  return outer[0]?.start ?? 0;
}

function endOf({ outer }: Quotation): number {
  return outer.at(-1)?.end ?? 0;
}

function lengthOf(quotation: Quotation): number {
  return endOf(quotation) - startOf(quotation);
}

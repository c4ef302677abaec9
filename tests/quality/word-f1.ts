/** Word F1 of an extracted text, as the Web Content Extraction Benchmark counts it: both texts as multisets of their words. */

export interface WordScore {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

const WORD = /[\p{L}\p{N}_]+/gu;

/** @returns each 0..1; all 0 where one of the texts has no word. */
export function wordF1(text: string, truth: string): WordScore {
  const found = countsOf(text);
  const wanted = countsOf(truth);
  let shared = 0;
  for (const [word, count] of found) shared += Math.min(count, wanted.get(word) ?? 0);
  if (shared === 0) return { f1: 0, precision: 0, recall: 0 };
  const precision = shared / sizeOf(found);
  const recall = shared / sizeOf(wanted);
  return { f1: (2 * precision * recall) / (precision + recall), precision, recall };
}

export function meanOf(scores: readonly WordScore[]): WordScore {
  const mean = (key: keyof WordScore) => scores.reduce((sum, score) => sum + score[key], 0) / scores.length;
  return { f1: mean('f1'), precision: mean('precision'), recall: mean('recall') };
}

function countsOf(text: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(WORD)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function sizeOf(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((sum, count) => sum + count, 0);
}

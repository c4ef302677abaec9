/** Reads a table of weights: a feature and its number in turn. */
import type { Features } from './features.ts';

/** @param table numbers are decimal, and all is parted by white space */
export function readWeights(table: string): Features {
  const words = table.trim().split(/\s+/);
  const weights: Record<string, number> = {};
  for (let at = 0; at + 1 < words.length; at += 2) weights[words[at] as string] = Number(words[at + 1]);
  return weights;
}

/** Reads a table of weights: a feature and its number in turn. */

/** By feature. */
export type Weights = Readonly<Record<string, number>>;

/** @param table numbers are decimal, and all is parted by white space */
export function readWeights(table: string): Weights {
  if (table.startsWith('=')) return unpack(table);
  const words = table.trim().split(/\s+/);
  const weights: Record<string, number> = {};
  for (let at = 0; at + 1 < words.length; at += 2) weights[words[at] as string] = Number(words[at + 1]);
  return weights;
}

const PACKED = /([A-Z])(\S*) (-?\d+)/g;
const CAPITAL_A = 65;

/** A table as a build writes it (`build/pack-weights.ts`): before each feature a capital for the letters it shares with the last, behind it hundredths. */
function unpack(table: string): Weights {
  const weights: Record<string, number> = {};
  let feature = '';
  for (const [, shared = '', rest = '', hundredths] of table.matchAll(PACKED)) {
    feature = feature.slice(0, shared.charCodeAt(0) - CAPITAL_A) + rest;
    weights[feature] = Number(hundredths) / 100;
  }
  return weights;
}

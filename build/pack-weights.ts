/** Writes the judge's weights in a build as what each feature does not share with the one before, and hundredths: a sixth less when compressed. */
import type { Plugin } from 'vite';
import { CAPITAL_A, sharedStart } from './front-code.ts';

const TABLES = /[\\/]lib[\\/](?:quotes|text[\\/]packs)[\\/].*weights\.ts$/;
const CALL = /\breadWeights\(\s*`([^`$\\]*)`/g;
const HUNDRED = 100;

/** A plugin for the build. */
export function packWeights(): Plugin {
  return {
    name: 'pack-weights',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (TABLES.test(id) ? { code: shortenWeights(code), map: null } : null),
  };
}

/** @param code a table's module @returns the same as `readWeights` reads back; unchanged where a weight has more decimals. */
export function shortenWeights(code: string): string {
  return code.replace(CALL, (call, table: string) => {
    const words = table.trim().split(/\s+/);
    const features = words.filter((_word, at) => at % 2 === 0);
    const weights = words
      .filter((_word, at) => at % 2 === 1)
      .map((weight) => Math.round(Number(weight) * HUNDRED));
    if (weights.some((weight, at) => weight / HUNDRED !== Number(words[2 * at + 1]))) return call;
    const packed = features.map((feature, at) => {
      const shared = sharedStart(features[at - 1] ?? '', feature);
      return `${String.fromCharCode(CAPITAL_A + shared)}${feature.slice(shared)} ${weights[at]}`;
    });
    return `readWeights(\`=${packed.join('')}\``;
  });
}

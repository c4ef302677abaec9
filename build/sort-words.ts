/** Sorts the word tables of languages in a build, where like words side by side compress better, and leaves out what a word shares with the one before, and line breaks. */
import type { Plugin } from 'vite';
import { frontCode } from './front-code.ts';

const TABLES = /[\\/]lib[\\/]text[\\/]packs[\\/].+\.ts$/;
/** A set of words, in any order, in whatever marks. */
const WORDS = /\bwords\(\s*([`'"])((?:(?!\1)[^$\\])*)\1/g;
/** Lists that are read from the first on. */
const IN_ORDER = /\b(endings|pairs)\(\s*`([^`$\\]*)`/g;
/** Phrases, one a line or divided by commas. */
const PHRASES = /\bphrases\(\s*`([^`$\\]*)`/g;

/** A plugin for the build. */
export function sortWords(): Plugin {
  return {
    name: 'sort-words',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (TABLES.test(id) ? { code: sortLists(code), map: null } : null),
  };
}

/** @param code a table's module @returns the same with its words sorted and front-coded where their order means nothing, and without the spaces around its phrases. */
export function sortLists(code: string): string {
  return code
    .replace(PHRASES, (_call, list: string) => `phrases(\`${list.trim().replace(/,?\s*\n\s*/g, '\n')}\``)
    .replace(
      WORDS,
      (_call, mark: string, list: string) =>
        `words(${mark}${packed(list.split(/\s+/).filter(Boolean))}${mark}`,
    )
    .replace(
      IN_ORDER,
      (_call, kind: string, list: string) => `${kind}(\`${list.trim().replace(/\s+/g, ' ')}\``,
    );
}

/** Capitals are the code's own signs. */
function packed(words: readonly string[]): string {
  const sorted = words.toSorted();
  return sorted.some((word) => /[A-Z]/.test(word)) ? sorted.join(' ') : frontCode(sorted);
}

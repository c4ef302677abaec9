/** Sorts the word tables of languages in a build, where like words side by side compress better, and leaves out their line breaks. */
import type { Plugin } from 'vite';

const TABLES = /[\\/]lib[\\/]text[\\/]packs[\\/].+\.ts$/;
/** A table's name where it has one, and its words. */
const LIST = /((?:\b\w+: )?)\bwords\(\s*`([^`$\\]*)`/g;
/** Phrases, one a line or divided by commas. */
const PHRASES = /\bphrases\(\s*`([^`$\\]*)`/g;
/** Tables that are read from their first word on. */
const IN_ORDER = /Endings: $|Suffixes: $|^genitives: $|^enclitics: $/;

/** A plugin for the build. */
export function sortWords(): Plugin {
  return {
    name: 'sort-words',
    apply: 'build',
    enforce: 'pre',
    transform: (code, id) => (TABLES.test(id) ? { code: sortLists(code), map: null } : null),
  };
}

/** @param code a table's module @returns the same with its words sorted where their order means nothing, and without the spaces around its phrases. */
export function sortLists(code: string): string {
  const short = code.replace(PHRASES, (_call, list: string) => {
    return `phrases(\`${list.trim().replace(/,?\s*\n\s*/g, '\n')}\``;
  });
  return short.replace(LIST, (_call, table: string, list: string) => {
    const words = list.split(/\s+/).filter((word) => word !== '');
    return `${table}words(\`${(IN_ORDER.test(table) ? words : words.sort()).join(' ')}\``;
  });
}

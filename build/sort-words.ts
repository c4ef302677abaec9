/** Sorts the word tables of languages in a build, where like words side by side compress better, and leaves out their line breaks. */
import type { Plugin } from 'vite';

const TABLES = /[\\/]lib[\\/]text[\\/]packs[\\/].+\.ts$/;
/** A table's name where it has one, and its words. */
const LIST = /((?:\b\w+: )?)\bwords\(\s*`([^`$\\]*)`/g;
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

/** @param code a table's module @returns the same with the words of each longer list sorted, if their order means nothing. */
export function sortLists(code: string): string {
  return code.replace(LIST, (_call, table: string, list: string) => {
    const words = list.split(/\s+/).filter((word) => word !== '');
    return `${table}words(\`${(IN_ORDER.test(table) ? words : words.sort()).join(' ')}\``;
  });
}

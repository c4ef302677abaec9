/** Phrase tables as patterns. */
import type { PhraseTable } from '../../text/packs/page/phrase-table.ts';

/** All phrases of all languages. */
export function phrasesOf(...tables: readonly PhraseTable[]): readonly string[] {
  return tables.flatMap((table) => Object.values(table).flat());
}

/** All phrases of all languages, or those that are given, as one alternative, the longest first. */
export function anyOf(table: PhraseTable | readonly string[]): string {
  return `(?:${Object.values(table)
    .flat()
    .sort((a, b) => b.length - a.length)
    .join('|')})`;
}

/** Marks, symbols and spaces that may stand before a label. */
export const LEAD = '^[\\s\\p{P}\\p{S}]*';
/** A phrase's end: no letter or digit follows. */
export const END_OF_WORD = '(?![\\p{L}\\p{N}])';

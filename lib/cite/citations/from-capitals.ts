/** Names that an agency sets in capitals, as a bibliography writes them. */
import { primarySubtag } from '../../text/direction.ts';

/** Long enough to be said, so no abbreviation. Decomposed: "Ö" has a vowel too. */
const WORD = /^(?=.*[AEIOUYÆØŒ])\p{Lu}[\p{Lu}\p{M}'’-]{2,}$/u;
const PART = /(\p{L}\p{M}*)([\p{L}\p{M}]+)/gu;

/** Languages whose small "I" has no dot (Unicode, SpecialCasing.txt). */
const DOTLESS = new Set(['az', 'tr']);
/** Letters of those languages: beside them a capital "I" in another language's article may be either. */
const OF_DOTLESS = /[İĞŞ]/;
const UNDOTTED = /(?<=\p{L})I/u;

/**
 * "DANICA O’BRIEN" → "Danica O’Brien".
 *
 * @param language the article's, BCP 47.
 * @returns undefined for what is no name of two or three words in capitals, or has no one spelling in small letters.
 */
export function fromCapitals(name: string, language: string): string | undefined {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 3) return undefined;
  if (!words.every((word) => WORD.test(word.normalize('NFD')))) return undefined;
  const dotless = DOTLESS.has(primarySubtag(language));
  if (!dotless && OF_DOTLESS.test(name) && UNDOTTED.test(name)) return undefined;
  return words.map((word) => recase(word, dotless)).join(' ');
}

function recase(word: string, dotless: boolean): string {
  const small = (letters: string) =>
    dotless ? letters.toLocaleLowerCase('tr') : letters.replaceAll('İ', 'I').toLowerCase();
  const plain = word.replace(PART, (_, first: string, rest: string) => first + small(rest));
  return plain.replace(/^Mc(\p{Ll})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

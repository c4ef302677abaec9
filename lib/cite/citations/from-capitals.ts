/** Names that an agency sets in capitals, as a bibliography writes them. */
import { primarySubtag } from '../../text/direction.ts';
import { DOTLESS, DOTTED_CAPITAL, OF_DOTLESS } from '../../text/packs/citing/dotless.ts';
import { WORD } from '../../text/packs/citing/name-parts.ts';

const PART = /(\p{L}\p{M}*)([\p{L}\p{M}]+)/gu;

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
    dotless ? letters.toLocaleLowerCase('tr') : letters.replaceAll(DOTTED_CAPITAL, 'I').toLowerCase();
  const plain = word.replace(PART, (_, first: string, rest: string) => first + small(rest));
  return plain.replace(/^Mc(\p{Ll})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

/** Names that an agency sets in capitals, as a bibliography writes them. */

/** Long enough to be said, so no abbreviation. */
const WORD = /^(?=.*[AEIOUY])\p{Lu}[\p{Lu}\p{M}'’-]{2,}$/u;
const START = /(^|[-'’])(\p{L})/gu;

/** "DANICA O’BRIEN" → "Danica O’Brien"; undefined for what is no name of two or three words in capitals. */
export function fromCapitals(name: string): string | undefined {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 3 || !words.every((word) => WORD.test(word))) return undefined;
  return words.map(recase).join(' ');
}

function recase(word: string): string {
  const plain = word
    .toLowerCase()
    .replace(START, (_, before: string, letter: string) => before + letter.toUpperCase());
  return plain.replace(/^Mc(\p{Ll})(?=\p{L}{2})/u, (_, letter: string) => `Mc${letter.toUpperCase()}`);
}

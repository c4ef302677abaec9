/** Sorted words, each written as what it does not share with the one before: a third shorter, and a tenth when compressed. */

/** A capital stands before each word and tells how many letters it shares: A for none. */
export const CAPITAL_A = 65;
const MOST_SHARED = 25;

/** @param words in order, without capitals @returns what `words` of the packs reads back. */
export function frontCode(words: readonly string[]): string {
  return words.reduce((code, word, at) => {
    const shared = sharedStart(words[at - 1] ?? '', word);
    return code + String.fromCharCode(CAPITAL_A + shared) + word.slice(shared);
  }, '=');
}

/** How many code units the words begin with alike, 25 at most. */
export function sharedStart(one: string, other: string): number {
  const most = Math.min(one.length, other.length, MOST_SHARED);
  for (let at = 0; at < most; at++) if (one[at] !== other[at]) return at;
  return most;
}

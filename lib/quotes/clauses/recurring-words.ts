/** Whether a word stands in a text more than once, for as many words as somebody likes to ask about. */

/** So many words are looked for in the text one by one; for more, an index of each length costs less. */
const ONE_BY_ONE = 100;
/** No name is longer: a longer word is taken for one that stands but once. */
const LONGEST = 24;

/** @returns tells of a word of the text whether it stands there again; linear in the text however often it is asked. */
export function recurringWords(text: string): (word: string) => boolean {
  const known = new Map<string, boolean>();
  const indexes = new Map<number, ReadonlySet<string>>();
  const indexOf = (length: number) => {
    const index = indexes.get(length) ?? repeatedIn(text, length);
    indexes.set(length, index);
    return index;
  };
  return (word) => {
    if (word === '' || word.length > LONGEST) return false;
    const before = known.get(word);
    if (before !== undefined) return before;
    if (known.size >= ONE_BY_ONE) return indexOf(word.length).has(word);
    const first = text.indexOf(word);
    const again = first >= 0 && text.indexOf(word, first + 1) >= 0;
    known.set(word, again);
    return again;
  };
}

/** Every run of so many characters that stands in the text more than once. */
function repeatedIn(text: string, length: number): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (let start = 0; start + length <= text.length; start++) {
    const run = text.slice(start, start + length);
    if (seen.has(run)) repeated.add(run);
    else seen.add(run);
  }
  return repeated;
}

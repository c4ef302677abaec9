/** What two texts are compared by: their words in lower case, parted by single spaces. */
export function wordsOf(text: string): string {
  return (
    text
      .toLowerCase()
      .replaceAll('’', "'")
      .match(/[\p{L}\p{N}']+/gu) ?? []
  ).join(' ');
}

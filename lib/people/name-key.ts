/** Keys under which spellings of one name fall together. */

/** Zelensky, Zelenskyy and Zelenskiy, Karl and Carl have one key: accents, doubled letters and the ends of Slavic names are levelled. */
export function nameKey(lower: string): string {
  const plain = lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’']s$/u, '')
    .replace(/^(?:al|el)-(?=\p{L}{3})/u, '');
  if (plain.length < 5) return plain;
  return plain
    .replace(/(.)\1+/gu, '$1')
    .replace(/(?:iy|yi|ij|ii|y|j)$/u, 'i')
    .replace(/ph/gu, 'f')
    .replace(/c(?=[aoukrl])/gu, 'k');
}

/** Whether one name is the other with words left out: "Lammy" or "D. Lammy" for "David Lammy". */
export function isShortFor(short: readonly string[], full: readonly string[]): boolean {
  let at = 0;
  for (const word of full) if (at < short.length && sameWord(short[at] ?? '', word)) at++;
  return at === short.length;
}

function sameWord(short: string, full: string): boolean {
  return short === full || nameKey(short) === nameKey(full) || (short.length === 1 && full.startsWith(short));
}

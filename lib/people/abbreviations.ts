/** Short forms that an article explains: "the European Trade Board (ETB)". */
import type { Token } from '../text/tokens.ts';
import type { Mention } from './person.ts';

/** @returns by the short form in lower case, the mention that it stands behind */
export function findAbbreviations(
  mentions: readonly Mention[],
  tokens: readonly Token[],
): ReadonlyMap<string, Mention> {
  const found = new Map<string, Mention>();
  mentions.forEach((mention, index) => {
    const full = mentions[index - 1];
    const { start, end } = mention.tokens;
    const inBrackets = tokens[start - 1]?.kind === 'bracket' && tokens[end]?.kind === 'bracket';
    if (!full || !inBrackets || full.tokens.end !== start - 1) return;
    const short = tokens[start]?.text ?? '';
    if (end - start === 1 && standsFor(short, tokens.slice(full.tokens.start, full.tokens.end)))
      found.set(short.toLowerCase(), full);
  });
  return found;
}

/** Its letters are the first ones of the words, in order; small words may be left out. */
function standsFor(short: string, full: readonly Token[]): boolean {
  if (!/^\p{Lu}[\p{Lu}&]+$/u.test(short)) return false;
  const words = full.filter(({ kind }) => kind === 'word');
  let at = 0;
  for (const { capital, lower } of words) {
    if (lower[0] === short[at]?.toLowerCase()) at++;
    else if (capital) return false;
  }
  return at === short.length && words.length > 1;
}

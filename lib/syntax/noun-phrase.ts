/** The core of a noun phrase: a determiner, what describes the noun, the noun; or a name with what owns it. */

import { lengthOf, mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import { isContentWord, isReporting } from './tag.ts';

/** A core of more slots is none. */
const LONGEST = 12;

/** "Monday", "June". */
export function isDay({ pack: { names }, ...row }: Row, at: number): boolean {
  return tokenAt(row, at)?.capital === true && names.dates.has(wordAt(row, at));
}

/** @returns behind the core that starts in a slot; the slot itself where none does */
export function endOfCore(row: Row, start: number, end: number): number {
  const { determiners, possessives } = row.pack.lexicon;
  let at = start;
  let nouns = 0;
  while (at < end && at < start + LONGEST) {
    const token = tokenAt(row, at);
    const mention = mentionFrom(row, at);
    // "on Monday Mayor Smith said": behind a day another phrase begins.
    if (at > start && isDay(row, at - 1) && tokenAt(row, at)?.kind === 'word') break;
    if (mention) {
      at += lengthOf(mention);
      nouns++;
    } else if (token?.kind === 'possessive' || token?.kind === 'number' || token?.kind === 'dot') at++;
    // "the Netherlands’ University"
    else if (nouns > 0 && (token?.text === '’' || token?.text === "'")) at++;
    else if (nouns === 0 && (determiners.has(wordAt(row, at)) || possessives.has(wordAt(row, at)))) at++;
    else if (token?.kind === 'word' && (token.capital || (isContentWord(row, at) && !isReporting(row, at)))) {
      at++;
      nouns++;
    } else break;
  }
  return nouns > 0 ? at : start;
}

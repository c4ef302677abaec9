/** Sentences that an abbreviation or a line break cut in two. */
import { type Span, slice } from '../text/span.ts';

interface Placed extends Span {
  readonly block: number;
}

/** No sentence goes on in a small letter behind a full stop: the stop was an abbreviation's. */
const GOES_ON = /^\p{Ll}/u;
/** A page's first word may be small, and so may a name's: "iPhone", "e.V.", an address. */
const NAME = /^\p{Ll}{1,2}\p{Lu}|^\p{L}\.|^\S*[@/]/u;
const STOP = /[.．]["”’)]?$/u;
/** A line without a mark at its end, and a line that is no list's item: a page may break a sentence over two. */
const BROKEN_OFF = /[\p{L}\p{N},;–—-]$/u;
const GOES_ON_BELOW = /^\p{Ll}{2,}\s/u;
/** Two short words with a stop each, the second in small letters: "Dr. med." */
const ABBREVIATED = /(?:^|\s)\p{L}{1,4}\.\s\p{Ll}{1,4}\.$/u;
/** Two letters and no vowel are no word: "rd.", "Nr." Capitals may be: "TV". */
const NO_WORD = /(?:^|\s)[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ][b-df-hj-np-tv-xz]\.$/u;
/** "12 km.": a unit ends a sentence like a word. */
const UNIT = /\p{N}\s?\p{L}{1,3}\.$/u;
/** A day of the month, before its name. */
const ORDINAL = /(?:^|\s)\p{N}{1,2}\.$/u;
/** The rest of an abbreviation: "UU. pagará". */
const REST = /^\p{Lu}{1,4}\.\s\p{Ll}/u;

/**
 * @param stretches sentences in the article's order
 * @param dates words that a day's number stands before, in lower case
 * @returns indices of the sentences that begin or end in the middle of one
 */
export function findFragments(
  text: string,
  stretches: readonly Placed[],
  dates: ReadonlySet<string>,
): ReadonlySet<number> {
  const torn = new Set<number>();
  for (let at = 1; at < stretches.length; at++) {
    const [before, after] = [stretches[at - 1], stretches[at]];
    if (!before || !after) continue;
    const [head, tail] = [slice(text, before), slice(text, after)];
    if (before.block !== after.block) {
      if (BROKEN_OFF.test(head) && GOES_ON_BELOW.test(tail)) torn.add(at);
      continue;
    }
    if (!STOP.test(head) || !isCut(head, tail, dates)) continue;
    torn.add(at - 1).add(at);
  }
  return torn;
}

function isCut(head: string, tail: string, dates: ReadonlySet<string>): boolean {
  if (GOES_ON.test(tail) && !NAME.test(tail)) return true;
  if (ABBREVIATED.test(head) || REST.test(tail)) return true;
  if (NO_WORD.test(head) && !UNIT.test(head)) return true;
  const next = /^\p{L}+/u.exec(tail)?.[0].toLowerCase() ?? '';
  return ORDINAL.test(head) && dates.has(next);
}

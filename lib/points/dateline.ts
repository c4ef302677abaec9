/** The dateline before a report's first words. */
import { IN_BRACKETS, PUBLISHED } from '../text/packs/every-language/dateline-cues.ts';

const PLACE = "\\p{Lu}[\\p{L}.’'-]*";
const PLACES = `${PLACE}(?:,?\\s${PLACE}){0,5}`;
const DASH = '(?:--?|—|–|―)';
const AGENCY = '\\((?:\\p{Lu}[\\p{L}\\p{N}.+/ -]{1,28})\\)';

/** "New York (CNN)", "(Reuters) -", "PARIS, May 3 (AFP) —". */
const WITH_AGENCY = new RegExp(
  `^(?:${PLACES}(?:,?\\s(?:\\p{L}{3,9}\\.?\\s\\d{1,2}|\\d{1,2}\\.?\\s\\p{L}{3,9}))?,?\\s?)?${AGENCY}\\s?(?:${DASH}\\s?|:\\s?|(?=\\p{Lu}|["“]))`,
  'u',
);

/** "LONDON —", "Jakarta, CNN Indonesia --", "Jakarta -": a place and a dash, and no second dash that would make it a parenthesis. */
const WITH_DASH = new RegExp(`^${PLACES}\\s${DASH}\\s(?=["“«]?\\p{Lu})(?![^]{0,160}\\s${DASH}\\s)`, 'u');
const CAPITALS_AND_DASH = /^\p{Lu}[\p{Lu}.,’' -]{2,40}\s?(?:--|—|–)\s?(?=["“«]?\p{L})/u;

/** Each with a part of it that is quickly found or missed: a pattern with all letters takes milliseconds before its first answer. */
const DATELINES: readonly (readonly [clue: RegExp, whole: RegExp])[] = [
  [/^\([^()]{0,20}:/, IN_BRACKETS],
  [/^[^(]{0,200}\([^\s\p{Ll}]/u, WITH_AGENCY],
  [/--|[—–]/, CAPITALS_AND_DASH],
  [/\s(?:--?|[—–―])\s/, WITH_DASH],
  [/\d{4},?\s(?:\S{1,3}\s)?\d{1,2}[:.h]\d{2}/i, PUBLISHED],
];

/** @returns how many characters at a sentence's head are its dateline; 0 where it has none. */
export function datelineLength(sentence: string): number {
  const head = sentence.slice(0, 240);
  for (const [clue, whole] of DATELINES) {
    const found = clue.test(head) ? whole.exec(head) : null;
    if (found) return found[0].length;
  }
  return 0;
}

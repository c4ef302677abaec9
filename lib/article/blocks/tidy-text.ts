/** Text as it is read, not as it is typed in the page's source. */
import { INVISIBLE, TAG } from '../../text/invisible.ts';

/** A flag may end in tags that say whose it is. */
const IN_FLAG = '(?<!\\ud83c\\udff4(?:\\udb40[\\udc20-\\udc7e])*)';
const UNREAD = new RegExp(`[${INVISIBLE}]|${IN_FLAG}${TAG}`, 'g');
const SPACE = /\s+/g;

/** Single spaces, no invisible characters, no space at the ends. */
export function tidyText(text: string): string {
  return text.replace(UNREAD, '').replace(SPACE, ' ').trim();
}

/** The same for what is one line by its nature, cut at a word where it is longer than such a line is. @param longest in characters. */
export function tidyLine(text: string, longest: number): string {
  const tidy = tidyText(text);
  if (tidy.length <= longest) return tidy;
  const cut = tidy.slice(0, longest);
  const end = cut.lastIndexOf(' ');
  return `${(end > longest / 2 ? cut.slice(0, end) : cut.toWellFormed().replace(/\ufffd$/, '')).trimEnd()}…`;
}

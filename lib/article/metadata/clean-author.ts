/** Names of authors, without what pages set around them. */
import { tidyText } from '../blocks/tidy-text.ts';
import { anyOf } from '../phrases/any-of.ts';
import { AUTHOR_LABELS, BY } from '../phrases/by.ts';
import { PUBLISHED } from '../phrases/dates.ts';
import { ANY_MONTH } from '../phrases/months.ts';
import { POSTS } from '../phrases/posts.ts';
import { WEEKDAYS } from '../phrases/weekdays.ts';

/** Before the name. */
const LABEL = new RegExp(
  `^\\|?\\s*(?:${anyOf(BY)}(?!\\p{L})\\s*:?|${anyOf(AUTHOR_LABELS)}\\s*[:：])\\s*`,
  'iu',
);
/** After the name: a bar, a handle, an address, a date or a time. */
const REST = new RegExp(
  '\\s*(?:[|•·@(]|\\s[-–—]\\s|\\S+@|(?<![\\p{L}\\p{N}])\\d|' +
    `(?<!\\p{L})(?:(?:on )?${anyOf(WEEKDAYS)}|${ANY_MONTH}\\.? \\d|(?:on )?${anyOf(PUBLISHED)})(?!\\p{L})).*$`,
  'isu',
);
/** Words of a part that names an employer or a post. */
const POST = new RegExp(`(?<!\\p{L})${anyOf(POSTS)}(?!\\p{L})`, 'iu');
const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:de|da|del|van|von|der|den|la|le|el|al|bin|ibn|\p{Lu}[\p{L}.'’-]*)){1,4}$/u;
const BETWEEN_NAMES = /\s*(?:,\s*(?:and\s+)?|\s(?:and|und|et|y|e|&)\s)\s*/u;
/** In characters. */
const LONGEST = 80;
/** In characters: longer statements are somebody's joke, and patterns must not wade through them. */
const LONGEST_STATEMENT = 400;

/** Whether a text is set like the name of one person. */
export function isPersonName(text: string): boolean {
  return PERSON.test(text) && !isPost(text);
}

/** Whether a text holds the name of a post or of an employer. */
export function isPost(text: string): boolean {
  return POST.test(text);
}

/** @returns the names in one statement of authors ("By ANN LEE and Bo Chan, Staff Writers"); empty where there are none. */
export function authorsIn(statement: string): readonly string[] {
  const bare = tidyText(statement.slice(0, LONGEST_STATEMENT)).replace(LABEL, '').replace(REST, '').trim();
  if (bare === '' || /^(?:https?:|www\.)/i.test(bare) || !/\p{L}/u.test(bare)) return [];
  const parts = bare.split(BETWEEN_NAMES).filter((part) => part !== '');
  const [first = '', ...others] = parts;
  if (isPersonName(first)) return [first, ...others.filter(isPersonName)];
  return bare.length < LONGEST ? [bare] : [];
}

export function hasAuthorLabel(text: string): boolean {
  return LABEL.test(tidyText(text));
}

/** Names of authors, without what pages set around them. */
import { tidyText } from '../blocks/tidy-text.ts';
import { anyOf, phrasesOf } from '../phrases/any-of.ts';
import { AUTHOR_LABELS, BY } from '../phrases/by.ts';
import { PUBLISHED } from '../phrases/dates.ts';
import { ANY_MONTH } from '../phrases/months.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import { POSTS } from '../phrases/posts.ts';
import { foldCase, holdsLiterals, requiredLiterals } from '../phrases/required-literals.ts';
import { WEEKDAYS } from '../phrases/weekdays.ts';

/** Before the name. */
const LABEL = new RegExp(
  `^\\|?\\s*(?:${anyOf(BY)}(?!\\p{L})\\s*:?|${anyOf(AUTHOR_LABELS)}\\s*[:：])\\s*`,
  'iu',
);
/** After the name: a bar, a handle, an address, a figure. */
const REST = /\s*(?:[|•·@(]|\s[-–—]\s|\S+@|(?<![\p{L}\p{N}])\d).*$/su;
/** After the name: a day or a month, or what stands before them. */
const DATE_WORDS = `${anyOf(WEEKDAYS)}|${ANY_MONTH}\\.? \\d|${anyOf(PUBLISHED)}`;
const DATED_REST = new RegExp(`\\s*(?<!\\p{L})(?:on )?(?:${DATE_WORDS})(?!\\p{L}).*$`, 'isu');
const HELD_BY_DATES = requiredLiterals(DATE_WORDS);
/** Words of a part that names an employer or a post. */
const POST = phrasePattern(phrasesOf(POSTS), 'iu', { before: '(?<!\\p{L})', after: '(?!\\p{L})' });
const NAME = /^\p{Lu}[\p{L}.'’-]*$/u;
const PARTICLES: ReadonlySet<string> = new Set('de da del van von der den la le el al bin ibn'.split(' '));
const MOST_NAMES = 5;
const BETWEEN_NAMES = /\s*(?:,\s*(?:and\s+)?|\s(?:and|und|et|y|e|&)\s)\s*/u;
/** In characters. */
const LONGEST = 80;
/** In characters: longer statements are somebody's joke, and patterns must not wade through them. */
const LONGEST_STATEMENT = 400;

/** Whether a text is set like the name of one person. */
export function isPersonName(text: string): boolean {
  const [first = '', ...others] = text.split(' ', MOST_NAMES + 1);
  if (others.length === 0 || others.length >= MOST_NAMES || !NAME.test(first)) return false;
  return others.every((part) => PARTICLES.has(part) || NAME.test(part)) && !isPost(text);
}

/** Whether a text holds the name of a post or of an employer. */
export function isPost(text: string): boolean {
  return POST.test(text);
}

/** @returns the names in one statement of authors ("By ANN LEE and Bo Chan, Staff Writers"); empty where there are none. */
export function authorsIn(statement: string): readonly string[] {
  const named = tidyText(statement.slice(0, LONGEST_STATEMENT)).replace(LABEL, '');
  const undated = holdsLiterals(foldCase(named), HELD_BY_DATES) ? named.replace(DATED_REST, '') : named;
  const bare = undated.replace(REST, '').trim();
  if (bare === '' || /^(?:https?:|www\.)/i.test(bare) || !/\p{L}/u.test(bare)) return [];
  const parts = bare.split(BETWEEN_NAMES).filter((part) => part !== '');
  const [first = '', ...others] = parts;
  if (isPersonName(first)) return [first, ...others.filter(isPersonName)];
  return bare.length < LONGEST ? [bare] : [];
}

export function hasAuthorLabel(text: string): boolean {
  return LABEL.test(tidyText(text));
}

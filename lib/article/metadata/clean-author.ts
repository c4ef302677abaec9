/** Names of authors, without what pages set around them. */

import { AFTER_NAME, AUTHOR_LABELS, BY, OF_AUTHOR } from '../../text/packs/page/by.ts';
import { MONTH_NUMBERS } from '../../text/packs/page/months.ts';
import { POSTS, TEAMS } from '../../text/packs/page/posts.ts';
import { plainForm } from '../blocks/prose.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import { anyOf, phrasesOf } from '../phrases/any-of.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import { withoutDate } from './without-date.ts';

/** Before the name. */
const LABEL = new RegExp(
  `^\\|?\\s*(?:${anyOf(BY)}(?!\\p{L})\\s*:?|${anyOf(AUTHOR_LABELS)}(?:\\s*[:：／/＝]|\\s(?=[\\u3040-\\u9fff])|$))\\s*`,
  'iu',
);
const OF = new RegExp(`^${anyOf(OF_AUTHOR)}\\s(?=\\p{Lu})`, 'iu');
/** A label may stand twice: in an element of its own, and before the name. */
const MOST_LABELS = 2;
/** In a name's last word, but for "MacDonald" and "FitzGerald", a capital is where something else may begin. */
const CAPITAL_INSIDE =
  '(?<=\\s\\S*\\p{Ll}{2})(?<!(?<!\\p{L})(?:Mac|Fitz|Van|Von|Vander|Del|Dell|Della))(?=\\p{Lu})';
const MAY_BE_GLUED = new RegExp(CAPITAL_INSIDE, 'u');
/** Where a name runs into a figure, and where it may run into a month or what stands before one. */
const FIGURE_GLUED = /(?<=\p{Ll})(?=\d+[\s/.])/u;
const DAY_GLUED = new RegExp(`${CAPITAL_INSIDE}(\\p{L}+)\\.? (?:(\\p{Lu}\\p{Ll}+)\\.? )?\\d`, 'u');
/** After the name: a bar, a handle, an address, a figure; a bracket, where no more of the name follows it. */
const REST = /\s*(?:[|•·@/]|\((?![^()]*\)\s*[\p{Lu},;])|\s[-–—]\s|\S+@|(?<![\p{L}\p{N}])\d).*$/su;
const AFTER = new RegExp(`\\s(?:${anyOf(AFTER_NAME)})(?:\\s(?!['’]).*)?$`, 'su');
/** Words of a part that names an employer or a post. */
const POST = phrasePattern(phrasesOf(POSTS, TEAMS), 'iu', { before: '(?<!\\p{L})', after: '(?!\\p{L})' });
const JOB = phrasePattern(phrasesOf(POSTS), 'iu', { before: '(?<!\\p{L})', after: '(?!\\p{L})' });
const BEGINS_WITH_POST = phrasePattern(phrasesOf(POSTS), 'iu', { before: '^', after: '(?!\\p{L})' });
const NAME = /^\p{Lu}[\p{L}.'’-]*$/u;
/** "MD", "Ph.D.", "DACVB", "VTS (Behavior)". */
const DEGREE = /^(?:\p{Lu}\p{Ll}{0,2}\.?){2,6}(?: \([^()]*\))?$/u;
const PARTICLES: ReadonlySet<string> = new Set('de da del van von der den la le el al bin ibn'.split(' '));
const MOST_NAMES = 5;
const AND = '(?:and|und|et|y|e|&)';
const BETWEEN_NAMES = new RegExp(`\\s*(?:[,、;]\\s*(?:and\\s+)?|\\s${AND}\\s)\\s*`, 'u');
/** What joins the names of two elements. */
const JOINS_BEFORE = new RegExp(`^(?:[,、;&]\\s*(?:and(?!\\p{L}))?|${AND}(?![\\p{L}&]))\\s*`, 'u');
const JOINS_AFTER = new RegExp(`\\s*(?:[,、;&]|(?<!\\p{L})${AND})$`, 'u');
/** In characters. */
const LONGEST = 80;
/** In characters: longer statements are somebody's joke, and patterns must not wade through them. */
const LONGEST_STATEMENT = 400;
const MOST_PIECES = 24;

/** Whether a text is set like the name of one person. */
export function isPersonName(text: string): boolean {
  const [first = '', ...others] = text.replace(/[()]/g, '').split(' ', MOST_NAMES + 1);
  if (others.length === 0 || others.length >= MOST_NAMES || !NAME.test(first) || DEGREE.test(text))
    return false;
  return others.every((part) => PARTICLES.has(part) || NAME.test(part)) && !isPost(text);
}

/** Whether a text holds the name of a post, of an employer or of a group that signs as one. */
export function isPost(text: string): boolean {
  return POST.test(text);
}

/** Whether a text holds the name of a person's post. */
export function isJob(text: string): boolean {
  return JOB.test(text);
}

/** A statement's parts that are neither names nor degrees are left; of "Ann Lee, MD, and Bo Chan, our guest" the last. */
export function restBesideNames(text: string): readonly string[] {
  return text.split(BETWEEN_NAMES).filter((part) => part !== '' && !isPersonName(part) && !DEGREE.test(part));
}

/** @returns the names in one statement of authors ("By ANN LEE and Bo Chan, Staff Writers"); empty where there are none. */
export function authorsIn(statement: string): readonly string[] {
  return authorsInPieces([statement]);
}

/** As `authorsIn`, for a statement in the pieces that a page's elements part it into; after the first names only what is joined to them counts. */
export function authorsInPieces(pieces: readonly string[]): readonly string[] {
  const names: string[] = [];
  let isOpen = true;
  const parts = pieces
    .slice(0, MOST_PIECES)
    .flatMap((piece) => piece.slice(0, LONGEST_STATEMENT).split(/\s[|•·]\s/));
  for (const part of parts) {
    const unlabelled = withoutLabel(tidyText(part));
    const inner = unlabelled.replace(JOINS_BEFORE, '');
    const found = namesIn(inner.replace(JOINS_AFTER, ''));
    const isJoined = isOpen || inner !== unlabelled;
    const isRestOfName =
      names.length === 1 && isOneName(names[0]) && isOneName(found[0]) && found.length === 1;
    if (names.length > 0 && !isJoined) {
      if (isRestOfName) names[0] += ` ${found[0]}`;
      break;
    }
    if (found.length > 0) {
      names.push(...found);
      isOpen = JOINS_AFTER.test(inner);
    } else isOpen = names.length === 0 || inner === '';
  }
  return onceEach(names);
}

function isOneName(text = ''): boolean {
  return NAME.test(text) && !isPost(text);
}

function namesIn(text: string): readonly string[] {
  const bare = withoutDate(unglued(text)).replace(REST, '').trim();
  if (bare === '' || /^(?:https?:|www\.)/i.test(bare) || !/\p{L}/u.test(bare)) return [];
  const parts = bare
    .split(BETWEEN_NAMES)
    .filter((part) => part !== '')
    .map(withoutPost);
  const [first = ''] = parts;
  const people = parts.filter(isPersonName);
  if (people.length > 0 && (first === people[0] || isPost(first))) return people;
  return bare.length < LONGEST ? [bare] : [];
}

function unglued(text: string): string {
  return text
    .replace(FIGURE_GLUED, ' ')
    .replace(DAY_GLUED, (day, ...words: (string | undefined)[]) =>
      words.slice(0, 2).some((word) => MONTH_NUMBERS.has(word?.toLowerCase() ?? '')) ? ` ${day}` : day,
    );
}

/** A name without the place or the post that is set behind it without a comma. */
function withoutPost(part: string): string {
  const bare = part.replace(AFTER, '');
  if (isPersonName(bare)) return bare;
  const words = part.replace(MAY_BE_GLUED, ' ').split(' ', 2 * MOST_NAMES);
  for (let count = 2; count < Math.min(words.length, MOST_NAMES); count++) {
    const name = words.slice(0, count).join(' ');
    const isWhole = !PARTICLES.has(words[count - 1] ?? '') && isPersonName(name);
    if (isWhole && BEGINS_WITH_POST.test(words.slice(count).join(' '))) return name;
  }
  return part;
}

/** Each person once; of two settings of a name the one that is not all in capitals. */
export function onceEach(names: readonly string[]): readonly string[] {
  const byForm = new Map<string, string>();
  for (const name of names) {
    const form = plainForm(name);
    const known = byForm.get(form);
    if (known === undefined || known === known.toUpperCase()) byForm.set(form, name);
  }
  return [...byForm.values()];
}

export function hasAuthorLabel(text: string): boolean {
  return LABEL.test(tidyText(text));
}

/** A statement without what says that an author follows; empty where it says no more. */
export function withoutLabel(text: string): string {
  let rest = text.replace(OF, '');
  for (let left = MOST_LABELS; left > 0 && LABEL.test(rest); left--) rest = rest.replace(LABEL, '');
  return rest;
}

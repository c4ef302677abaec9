/** Names of authors, without what pages set around them. */
import { tidyText } from '../blocks/tidy-text.ts';

/** Before the name. */
const LABEL =
  /^\|?\s*(?:(?:(?:written|posted|reported|story|text|words|photos?|analysis|opinion|review|column) )?(?:by|von|par|por|di|door|av)\b|text[oe]?:|текст:|автор:|autora?:|author:|auteur:)\s*:?\s*/iu;
/** After the name: a bar, a handle, an address, a date or a time. */
const REST =
  /\s*(?:[|•·@(]|\s[-–—]\s|\S+@|\b(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:jan|feb|mar|apr|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? \d|updated|published|posted)\b|\d).*$/isu;
/** Words of a part that names an employer or a post. */
const POST =
  /\b(?:associated press|ap|reuters|afp|bloomberg|writer|editor|editor-at-large|reporter|correspondent|staff|contributor|columnist|analyst|press|news|md|phd|ms|rdn|rd)\b/i;
const PERSON =
  /^\p{Lu}[\p{L}.'’-]*(?: (?:de|da|del|van|von|der|den|la|le|el|al|bin|ibn|\p{Lu}[\p{L}.'’-]*)){1,4}$/u;
const BETWEEN_NAMES = /\s*(?:,\s*(?:and\s+)?|\s(?:and|und|et|y|e|&)\s)\s*/u;
/** In characters. */
const LONGEST = 80;
/** In characters: longer statements are somebody's joke, and patterns must not wade through them. */
const LONGEST_STATEMENT = 400;

/** Whether a text is set like the name of one person. */
export function isPersonName(text: string): boolean {
  return PERSON.test(text) && !POST.test(text);
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

/** Who wrote the article, as the page says. */
import { plainForm } from '../blocks/prose.ts';
import { readBlocks } from '../blocks/read-blocks.ts';
import { tidyText } from '../blocks/tidy-text.ts';
import { authorsIn, hasAuthorLabel, isPersonName } from './clean-author.ts';
import { isObject, type JsonObject, listOf, nameOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';

const KEYS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
  'citation_author',
];
const MARKED =
  'a[rel~="author"], [itemprop~="author"], [class*="byline" i], [class*="author" i], [class~="by" i], [data-testid*="byline" i]';
const SIGNED = '[rel~="author"], [itemprop~="author"]';
/** In characters. */
const LONGEST_SIGNED = 40;
/** In a comment or in a list of other articles an author is somebody else. */
const ELSEWHERE = '[class*="comment" i], [id*="comment" i], [class*="related" i], aside, footer, nav';
/** How long a byline with all around it may be, in characters, and how many marked elements are looked at. */
const LONGEST_BYLINE = 400;
const MOST_MARKED = 12;

/**
 * JSON-LD first, then meta elements, then the page's bylines; a byline wins where it names more people, or people where the page states its
 * own name. Empty where nobody is named.
 */
export function readAuthors(
  document: Document,
  tags: MetaTags,
  object: JsonObject | undefined,
  siteName: string | undefined,
): readonly string[] {
  const stated = namesIn(statedAuthors(object));
  const named = stated.length > 0 ? stated : namesIn(KEYS.flatMap((key) => tags.get(key) ?? []));
  const bylines = [...new Set(bylinesOf(document))];
  const people = (names: readonly string[]) =>
    names.filter((name) => isPersonName(name) && !isSite(name, siteName));
  const labelled = namesIn(bylines.filter(hasAuthorLabel).slice(0, 1));
  if (people(named).length === 0 && people(labelled).length > 0) return people(labelled);
  if (labelled.length > named.length && named.every((name) => labelled.includes(name))) return labelled;
  if (named.length > 0) return named;
  const [first] = bylines.map((byline) => people(authorsIn(byline))).filter((names) => names.length > 0);
  return first ?? (labelled.length > 0 ? labelled : signedNames(document));
}

function statedAuthors(object: JsonObject | undefined): readonly (string | undefined)[] {
  return listOf(object?.author)
    .flatMap((author) => listOf(isObject(author) && '@list' in author ? author['@list'] : author))
    .map(nameOf);
}

function namesIn(statements: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(statements.flatMap((statement) => authorsIn(statement ?? '')))];
}

function* bylinesOf(document: Document): Generator<string> {
  let seen = 0;
  for (const element of document.querySelectorAll(MARKED)) {
    if (element.closest(ELSEWHERE)) continue;
    if ((element.textContent ?? '').length < LONGEST_BYLINE) yield readBlocks(element)[0]?.text ?? '';
    if (++seen === MOST_MARKED) return;
  }
}

/** A name that is none of a person ("Local desk"), where the page marks it as the author's beyond doubt. */
function signedNames(document: Document): readonly string[] {
  const text = tidyText(document.querySelector(SIGNED)?.textContent ?? '');
  return text.length < LONGEST_SIGNED ? authorsIn(text) : [];
}

function isSite(name: string, siteName: string | undefined): boolean {
  return siteName !== undefined && plainForm(name) === plainForm(siteName);
}

/** Who wrote the article, as the page says. */
import { plainForm } from '../blocks/prose.ts';
import { bylinesOf, signature } from './bylines.ts';
import { authorsIn, hasAuthorLabel, isPersonName } from './clean-author.ts';
import { type JsonObject, listOf, nameOf } from './json-ld.ts';
import type { MetaTags } from './meta-tags.ts';
import { ownNameChecker } from './own-names.ts';

const KEYS = [
  'author',
  'article:author',
  'parsely-author',
  'dc.creator',
  'sailthru.author',
  'byl',
  'citation_author',
];
/** Parts a line into a date, an author, a category. */
const BETWEEN_PARTS = /\s[|•·–-]\s/;
/** A longer line under the title is a standfirst. In characters. */
const LONGEST_LINE = 160;

export interface AuthorSources {
  readonly document: Document;
  readonly tags: MetaTags;
  readonly object: JsonObject | undefined;
  readonly url: string;
  /** The lines under the title; asked for only where the page marks no byline. */
  readonly headerLines: () => readonly string[];
}

/**
 * JSON-LD first, then meta elements, then the page's bylines; a byline wins where it names more people, or people where the page states its
 * own name. Empty where nobody is named.
 */
export function readAuthors({ document, tags, object, url, headerLines }: AuthorSources): readonly string[] {
  const isOwnName = ownNameChecker(tags, object, url);
  const people = (names: readonly string[]) => names.filter((name) => isPersonName(name) && !isOwnName(name));
  const stated = namesIn(listOf(object?.author).map(nameOf));
  const named = stated.length > 0 ? stated : namesIn(KEYS.flatMap((key) => tags.get(key) ?? []));
  const bylines = bylinesOf(document);

  let labelled = namesIn(bylines.filter(hasAuthorLabel).slice(0, 1));
  if (people(named).length === 0) {
    if (people(labelled).length === 0) labelled = [...people(labelledIn(headerLines())), ...labelled];
    if (people(labelled).length > 0) return people(labelled);
  }
  if (labelled.length > named.length && named.every((name) => labelled.includes(name))) return labelled;
  const shown = bylines.map(plainForm).join(' ');
  const told = named.filter((name) => !isOwnName(name) || shown.includes(plainForm(name)));
  if (told.length > 0) return told;
  const [first] = bylines.map((byline) => people(authorsIn(byline))).filter((names) => names.length > 0);
  return first ?? (labelled.length > 0 ? labelled : authorsIn(signature(document)));
}

function namesIn(statements: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(statements.flatMap((statement) => authorsIn(statement ?? '')))];
}

function labelledIn(lines: readonly string[]): readonly string[] {
  const parts = lines
    .filter((line) => line.length <= LONGEST_LINE)
    .flatMap((line) => line.split(BETWEEN_PARTS));
  return namesIn(parts.filter(hasAuthorLabel).slice(0, 1));
}

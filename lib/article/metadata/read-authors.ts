/** Who wrote the article, as the page says. */
import { plainForm } from '../blocks/prose.ts';
import { type Byline, labelledIn, markedBylines, namesInOwnLine, signatures, writtenBy } from './bylines.ts';
import { authorsIn, isPersonName, onceEach } from './clean-author.ts';
import { decodeEntities } from './decode-entities.ts';
import { type JsonObject, listOf, namesOf } from './json-ld.ts';
import { type Line, textOf } from './lines-in.ts';
import type { MetaTags } from './meta-tags.ts';
import { ownNameChecker } from './own-names.ts';

/** In the order in which they are trusted; a name in the latter two is set "Holt, Maren". */
const KEYS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl'];
const FAMILY_FIRST = ['dc.creator', 'citation_author'];
const FAMILY_NAME_FIRST = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}. -]+)$/u;

export interface AuthorSources {
  readonly document: Document;
  readonly tags: MetaTags;
  readonly object: JsonObject | undefined;
  /** Whether a name is that of the page's site. */
  readonly isSiteName: (name: string) => boolean;
  /** The lines around the title. */
  readonly headerLines: () => readonly Line[];
  /** Whether an element stands in a part of the page about something else. */
  readonly isElsewhere: (element: Element) => boolean;
}

/**
 * A byline with a label wins over the page's data where it names people that those do not, or more of them; else JSON-LD, then meta elements, then
 * what the page marks or shows. Empty where nobody is named.
 */
export function readAuthors(sources: AuthorSources): readonly string[] {
  const { document, tags, object, isElsewhere } = sources;
  const isOwnName = ownNameChecker(sources.isSiteName);
  const people = (names: readonly string[]) => names.filter((name) => isPersonName(name) && !isOwnName(name));
  const named = statedAuthors(tags, object);
  const bylines = markedBylines(document, isElsewhere);
  const labelled = labelledNames(sources, bylines, people);

  if (people(labelled).length > 0 && !holdsAll(named, labelled, people)) return people(labelled);
  const shown = plainForm(bylines.flatMap(({ names }) => names).join(' '));
  const told = named.filter((name) => !isOwnName(name) || shown.includes(plainForm(name)));
  if (people(told).length > 0) return withMore(people(told), namesInOwnLine(sources.headerLines()));
  const own = people(namesInOwnLine(sources.headerLines()));
  if (own.length > 1) return own;
  const [first] = bylines.map(({ names }) => people(names)).filter((names) => names.length > 0);
  if (first) return withMore(first, signatures(document, isElsewhere));
  if (own.length > 0) return own;
  const signed = labelled.filter((name) => !isOwnName(name));
  if (signed.length > 0) return signed;
  const writers = people(writtenBy(document, isElsewhere));
  if (writers.length > 0) return writers;
  if (told.length > 0) return told;
  const writer = named.filter((name) => isPersonName(name) && !/^the /i.test(name));
  if (writer.length > 0) return writer;
  if (labelled.length > 0) return labelled;
  const lines = new Set(sources.headerLines().map((line) => plainForm(textOf(line))));
  const beside = bylines.find(({ names: [name = ''], isAlone }) => isAlone && lines.has(plainForm(name)));
  return beside?.names ?? signatures(document, isElsewhere);
}

/** Whether the data name all that a byline names, so that they say at least as much. */
function holdsAll(
  named: readonly string[],
  labelled: readonly string[],
  people: (names: readonly string[]) => readonly string[],
): boolean {
  const forms = new Set(people(named).map(plainForm));
  return people(labelled).every((name) => forms.has(plainForm(name)));
}

function labelledNames(
  { headerLines }: AuthorSources,
  bylines: readonly Byline[],
  people: (names: readonly string[]) => readonly string[],
): readonly string[] {
  const marked = bylines.find(({ isLabelled, names }) => isLabelled && people(names).length > 0);
  if (marked) return marked.names;
  const shown = labelledIn(headerLines());
  return shown.length > 0 ? shown : (bylines.find(({ isLabelled }) => isLabelled)?.names ?? []);
}

/** The page's own list of authors, where it is a longer one of people with all that are found. */
function withMore(found: readonly string[], shown: readonly string[]): readonly string[] {
  const people = shown.filter(isPersonName);
  return people.length > found.length && found.every((name) => people.includes(name)) ? people : found;
}

function statedAuthors(tags: MetaTags, object: JsonObject | undefined): readonly string[] {
  const byKey = [
    listOf(object?.author).flatMap(namesOf),
    ...KEYS.map((key) => tags.get(key) ?? []),
    ...FAMILY_FIRST.map((key) => (tags.get(key) ?? []).map(givenNameFirst)),
    cardAuthor(tags),
  ].map((statements) => onceEach(statements.flatMap((statement) => authorsIn(decodeEntities(statement)))));
  return byKey.find((names) => names.some(isPersonName)) ?? byKey.find((names) => names.length > 0) ?? [];
}

function givenNameFirst(name: string): string {
  return name.replace(FAMILY_NAME_FIRST, '$2 $1');
}

/** Cards for social networks have rows with a label each. */
function cardAuthor(tags: MetaTags): readonly string[] {
  const isAuthor = /^written by$/i.test(tags.get('twitter:label1')?.[0] ?? '');
  return isAuthor ? (tags.get('twitter:data1') ?? []) : [];
}

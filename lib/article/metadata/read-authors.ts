/** Who wrote the article, as the page says. */
import { plainForm } from '../blocks/prose.ts';
import { type Byline, labelledIn, markedBylines, namesInOwnLine, namesSigned, writtenBy } from './bylines.ts';
import { authorsIn, isPersonName, onceEach } from './clean-author.ts';
import { decodeEntities } from './decode-entities.ts';
import type { FoundMetadata } from './found-metadata.ts';
import { type Line, textOf } from './line.ts';
import type { MetaTags } from './meta-tags.ts';
import { ownNameChecker } from './own-names.ts';

/** In the order in which they are trusted; a name in the latter two is set "Holt, Maren". */
const KEYS = ['author', 'article:author', 'parsely-author', 'sailthru.author', 'byl'];
const FAMILY_FIRST = ['dc.creator', 'citation_author'];
const FAMILY_NAME_FIRST = /^(\p{Lu}[\p{L}'’-]+), (\p{Lu}[\p{L}. -]+)$/u;

/**
 * A byline with a label wins over the page's data where it names people that those do not, or more of them; else JSON-LD, then meta elements, then
 * what the page marks or shows. Empty where nobody is named.
 */
export function readAuthors(
  found: FoundMetadata,
  tags: MetaTags,
  isSiteName: (name: string) => boolean,
): readonly string[] {
  const isOwnName = ownNameChecker(isSiteName);
  const people = (names: readonly string[]) => names.filter((name) => isPersonName(name) && !isOwnName(name));
  const named = statedAuthors(tags, found.stated?.authors ?? []);
  const bylines = markedBylines(found.bylines);
  const labelled = labelledNames(found.lines, bylines, people);

  if (people(labelled).length > 0 && !holdsAll(named, labelled, people)) return people(labelled);
  const shown = plainForm(bylines.flatMap(({ names }) => names).join(' '));
  const told = named.filter((name) => !isOwnName(name) || shown.includes(plainForm(name)));
  if (people(told).length > 0) return withMore(people(told), namesInOwnLine(found.lines));
  const own = people(namesInOwnLine(found.lines));
  if (own.length > 1) return own;
  const [first] = bylines.map(({ names }) => people(names)).filter((names) => names.length > 0);
  if (first) return withMore(first, namesSigned(found.signatures));
  if (own.length > 0) return own;
  const signed = labelled.filter((name) => !isOwnName(name));
  if (signed.length > 0) return signed;
  const writers = people(writtenBy(found.labelled));
  if (writers.length > 0) return writers;
  if (told.length > 0) return told;
  const writer = named.filter((name) => isPersonName(name) && !/^the /i.test(name));
  if (writer.length > 0) return writer;
  if (labelled.length > 0) return labelled;
  const lines = new Set(found.lines.map((line) => plainForm(textOf(line))));
  const beside = bylines.find(({ names: [name = ''], isAlone }) => isAlone && lines.has(plainForm(name)));
  return beside?.names ?? namesSigned(found.signatures);
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
  lines: readonly Line[],
  bylines: readonly Byline[],
  people: (names: readonly string[]) => readonly string[],
): readonly string[] {
  const marked = bylines.find(({ isLabelled, names }) => isLabelled && people(names).length > 0);
  if (marked) return marked.names;
  const shown = labelledIn(lines);
  return shown.length > 0 ? shown : (bylines.find(({ isLabelled }) => isLabelled)?.names ?? []);
}

/** The page's own list of authors, where it is a longer one of people with all that are found. */
function withMore(found: readonly string[], shown: readonly string[]): readonly string[] {
  const people = shown.filter(isPersonName);
  return people.length > found.length && found.every((name) => people.includes(name)) ? people : found;
}

function statedAuthors(tags: MetaTags, data: readonly string[]): readonly string[] {
  const byKey = [
    data,
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

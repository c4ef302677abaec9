/** When the article was published. */
import { tidyText } from '../blocks/tidy-text.ts';
import type { JsonObject } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { toIsoDate } from './to-iso-date.ts';

const KEYS = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'dc.date.created',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'published_time',
  'publication_date',
  'citation_publication_date',
  'datecreated',
];
const MODIFIED_KEYS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
];
const MARKED = [
  'article time[datetime]',
  'main time[datetime]',
  '[itemprop~="datePublished"]',
  'time[datetime]',
];
/** Elements whose text may be a date. */
const SHOWN =
  'time, [class*="date" i], [class*="publish" i], [class*="time" i], [class*="byline" i], [class*="posted" i], [class*="meta" i]';
/** How many of them are read, and how long their text may be. */
const MOST_SHOWN = 30;
const LONGEST_SHOWN = 200;
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?=[/-]|$)/;

export interface DateSources {
  readonly document: Document;
  readonly tags: MetaTags;
  readonly object: JsonObject | undefined;
  readonly url: string;
  /** As the page declares it. */
  readonly language: string | undefined;
  /** The lines under the title, read where nothing else tells. */
  readonly headerLines: () => readonly string[];
}

/**
 * ISO 8601, as exact as the page states it: JSON-LD, then meta elements, then times marked in the page, then a date in its address, then
 * dates that it shows.
 */
export function readDate(sources: DateSources): string | undefined {
  for (const candidate of candidates(sources)) {
    const date = candidate && toIsoDate(candidate, sources.language);
    if (date) return date;
  }
  return undefined;
}

function* candidates({
  document,
  tags,
  object,
  url,
  headerLines,
}: DateSources): Generator<string | null | undefined> {
  yield* statedIn(object, ['datePublished', 'dateCreated', 'uploadDate']);
  yield firstOf(tags, KEYS);
  for (const selector of MARKED) {
    const element = document.querySelector(selector);
    yield element?.getAttribute('datetime') ?? element?.getAttribute('content');
  }
  yield dateInAddress(url);
  for (const element of [...document.querySelectorAll(SHOWN)].slice(0, MOST_SHOWN)) {
    const text = element.textContent ?? '';
    if (text.length < LONGEST_SHOWN) yield tidyText(text);
  }
  yield* headerLines();
}

/** When the article was changed last, as the page states it. */
export function readModified({ tags, object }: Pick<DateSources, 'tags' | 'object'>): string | undefined {
  const stated = [...statedIn(object, ['dateModified']), firstOf(tags, MODIFIED_KEYS)];
  return stated.map((date) => date && toIsoDate(date)).find(Boolean);
}

function statedIn(object: JsonObject | undefined, keys: readonly string[]): readonly (string | undefined)[] {
  return keys.map((key) => object?.[key]).map((value) => (typeof value === 'string' ? value : undefined));
}

function dateInAddress(url: string): string | undefined {
  const [, year, month = '', day] = IN_ADDRESS.exec(url) ?? [];
  if (year === undefined) return undefined;
  return /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
}

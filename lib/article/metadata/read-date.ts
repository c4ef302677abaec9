/** When the article was published. */
import type { JsonObject } from './json-ld.ts';
import { type Line, linesIn, textOf } from './lines-in.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { type ShownDate, shownDates } from './shown-dates.ts';
import { toIsoDate } from './to-iso-date.ts';

/** In the order in which they are trusted; the latter hold that of a revision as often as not. */
const KEYS = [
  'article:published_time',
  'og:article:published_time',
  'og:published_time',
  'article:published',
  'published_time',
  'datepublished',
  'published-date',
  'published_date',
  'published',
  'published_on',
  'publication_date',
  'publish-date',
  'publishdate',
  'publish_date',
  'pubdate',
  'citation_publication_date',
  'citation_date',
  'parsely-pub-date',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date.created',
  'dcterms.created',
  'datecreated',
  'dc.date',
  'date',
  'sailthru.date',
];
const MODIFIED_KEYS = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'last-modified',
  'dc.date.modified',
  'dcterms.modified',
];
/** Elements that hold a date for machines, the surest first. */
const MARKED = ['[itemprop~="datePublished"]', 'time[pubdate]', 'time[datetime], abbr.published[title]'];
/** How many of each are looked at. */
const MOST_MARKED = 20;
/** Elements whose text may be a date. */
const SHOWN =
  'time, [class*="date" i], [class*="publish" i], [class*="time" i], [class*="byline" i], [class*="posted" i], [class*="meta" i]';
/** How many of them are read, and how long their text may be. */
const MOST_SHOWN = 30;
const LONGEST_SHOWN = 200;
const DAY = 24 * 60 * 60 * 1000;
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

export interface DateSources {
  readonly document: Document;
  readonly tags: MetaTags;
  readonly object: JsonObject | undefined;
  readonly url: string;
  /** As the page declares it. */
  readonly language: string | undefined;
  /** The lines around the title. */
  readonly headerLines: () => readonly Line[];
  /** Whether an element stands in a part of the page about something else. */
  readonly isElsewhere: (element: Element) => boolean;
}

/**
 * ISO 8601, as exact as the page states it. The day that stands at the title wins over that of the data: a stamp in another zone may name
 * the day before, and data are often those of a later edition. A day that may be that of a change does not.
 */
export function readDate(sources: DateSources): string | undefined {
  const { language } = sources;
  const stated = first(sources, statedDates(sources));
  const shown = shownDates(sources.headerLines().map(textOf), language);
  const day = shown.find(({ kind }) => kind === 'published') ?? shown.find(({ kind }) => kind === 'bare');
  if (!day) {
    // Systems fill in the last change where they know no more.
    const isChange = stated !== undefined && stated === readModified(sources);
    const found =
      (isChange && labelledAnywhere(sources)) ||
      stated ||
      first(sources, [...markedDates(sources), dateInAddress(sources.url)]);
    return found || shownAnywhere(sources)?.date || shown[0]?.date;
  }
  const known = stated ?? first(sources, markedDates(sources));
  if (!known || day.date.slice(0, 10) === known.slice(0, 10)) return known ?? day.date;
  const isChange = day.date.slice(0, 10) === readModified(sources)?.slice(0, 10);
  const later = (Date.parse(day.date.slice(0, 10)) - Date.parse(known.slice(0, 10))) / DAY;
  // In one zone or another it is the same moment; further on it is the day of a change.
  const isShown = day.kind === 'published' || (later <= 1 && !isChange);
  return isShown || Number.isNaN(later) ? day.date : known;
}

function first({ language }: DateSources, texts: Iterable<string | null | undefined>): string | undefined {
  for (const text of texts) {
    const date = text && toIsoDate(text, language);
    if (date) return date;
  }
  return undefined;
}

function* statedDates({ tags, object }: DateSources): Generator<string | undefined> {
  yield* statedIn(object, ['datePublished', 'dateCreated', 'uploadDate']);
  for (const key of KEYS) yield tags.get(key)?.[0];
}

function* markedDates({ document, isElsewhere }: DateSources): Generator<string | null> {
  for (const selector of MARKED) {
    for (const element of [...document.querySelectorAll(selector)].slice(0, MOST_MARKED)) {
      if (isElsewhere(element)) continue;
      for (const name of ['datetime', 'content', 'title']) yield element.getAttribute(name);
    }
  }
}

/** What is marked as a date without being one for machines. */
function shownAnywhere(sources: DateSources): ShownDate | undefined {
  const dates = datesAnywhere(sources);
  return dates.find(({ kind }) => kind !== 'updated') ?? dates[0];
}

function labelledAnywhere(sources: DateSources): string | undefined {
  return datesAnywhere(sources).find(({ kind }) => kind === 'published')?.date;
}

function datesAnywhere({ document, language, isElsewhere }: DateSources): readonly ShownDate[] {
  const texts = [...document.querySelectorAll(SHOWN)]
    .slice(0, MOST_SHOWN)
    .filter((element) => (element.textContent ?? '').length < LONGEST_SHOWN && !isElsewhere(element))
    .map((element) => textOf(linesIn(element, LONGEST_SHOWN).lines.flat()));
  return shownDates(texts, language);
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

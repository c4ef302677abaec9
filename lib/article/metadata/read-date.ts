/** When the article was published. */
import type { FoundMetadata, Placed } from './found-metadata.ts';
import { textOf } from './line.ts';
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
const DAY = 24 * 60 * 60 * 1000;
const IN_ADDRESS = /\/((?:19|20)\d\d)[/-]?(0[1-9]|1[0-2]|[a-z]{3})[/-]?(0[1-9]|[12]\d|3[01])(?!\d)/;

export interface DateSources
  extends Pick<FoundMetadata, 'stated' | 'url' | 'language' | 'lines' | 'markedDates' | 'shownDates'> {
  readonly tags: MetaTags;
}

/**
 * ISO 8601, as exact as the page states it. The day that stands at the title wins over that of the data: a stamp in another zone may name
 * the day before, and data are often those of a later edition. A day that may be that of a change does not.
 */
export function readDate(sources: DateSources): string | undefined {
  const stated = first(sources, statedDates(sources));
  const shown = shownDates(sources.lines.map(textOf), sources.language);
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

function* statedDates({ tags, stated }: DateSources): Generator<string | undefined> {
  yield* stated?.published ?? [];
  for (const key of KEYS) yield tags.get(key)?.[0];
}

function markedDates(sources: DateSources): readonly string[] {
  return valuesOf(sources.markedDates);
}

/** What is marked as a date without being one for machines. */
function shownAnywhere(sources: DateSources): ShownDate | undefined {
  const dates = datesAnywhere(sources);
  return dates.find(({ kind }) => kind !== 'updated') ?? dates[0];
}

function labelledAnywhere(sources: DateSources): string | undefined {
  return datesAnywhere(sources).find(({ kind }) => kind === 'published')?.date;
}

function datesAnywhere(sources: DateSources): readonly ShownDate[] {
  return shownDates(valuesOf(sources.shownDates), sources.language);
}

function valuesOf(dates: readonly Placed<string>[]): readonly string[] {
  return dates.map(({ value }) => value);
}

/** When the article was changed last, as the page states it. */
export function readModified({ tags, stated }: Pick<DateSources, 'tags' | 'stated'>): string | undefined {
  const dates = [stated?.modified, firstOf(tags, MODIFIED_KEYS)];
  return dates.map((date) => date && toIsoDate(date)).find(Boolean);
}

function dateInAddress(url: string): string | undefined {
  const [, year, month = '', day] = IN_ADDRESS.exec(url) ?? [];
  if (year === undefined) return undefined;
  return /\d/.test(month) ? `${year}-${month}-${day}` : `${day} ${month} ${year}`;
}

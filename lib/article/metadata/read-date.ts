/** When the article was published. */
import type { JsonObject } from './json-ld.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';

const KEYS = [
  'article:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publish-date',
  'publishdate',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'sailthru.date',
  'parsely-pub-date',
  'article:published',
  'og:published_time',
  'publication_date',
  'citation_publication_date',
];
const MARKED = [
  'article time[datetime]',
  'main time[datetime]',
  '[itemprop~="datePublished"]',
  'time[datetime]',
];

/** ISO 8601, as exact as the page states it: JSON-LD, then meta elements, then times marked in the page. */
export function readDate(
  document: Document,
  tags: MetaTags,
  object: JsonObject | undefined,
): string | undefined {
  const stated = typeof object?.datePublished === 'string' ? object.datePublished : undefined;
  for (const candidate of [stated, firstOf(tags, KEYS), ...markedTimes(document)]) {
    const date = candidate && toIso(candidate);
    if (date) return date;
  }
  return undefined;
}

function* markedTimes(document: Document): Generator<string | undefined> {
  for (const selector of MARKED) {
    const element = document.querySelector(selector);
    yield element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? undefined;
  }
}

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)$/;

/** A date in ISO 8601; other notations by the platform's own reading, which is in UTC only where they say so. */
function toIso(text: string): string | undefined {
  const trimmed = text.trim();
  const compact = COMPACT.exec(trimmed);
  if (compact) return `${compact[1]}-${compact[2]}-${compact[3]}`;
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year, month, day, time, zone = ''] = iso;
    const date = day ? `${year}-${month}-${day}` : `${year}-${month}`;
    return time && day ? `${date}T${time}${zone}` : date;
  }
  const parsed = new Date(trimmed);
  return /\d{4}/.test(trimmed) && !Number.isNaN(parsed.getTime()) ? localDate(parsed) : undefined;
}

/** The day as the text names it, in whatever zone this runs. */
function localDate(date: Date): string {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

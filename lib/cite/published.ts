/** The day of publication in words. */
import { datePartsOf } from './date-parts.ts';

/**
 * The day as the page states it, as exact as it states it ("24 November 2026", "November 2026", "2026"): the
 * page's own day, not the reader's, since a story is cited by the date that its readers saw.
 * @param iso ISO 8601. @param locale BCP 47.
 * @returns undefined for what is no date.
 */
export function publishedDay(iso: string, locale: string): string | undefined {
  const parts = datePartsOf(iso);
  if (!parts) return undefined;
  const { year, month, day } = parts;
  const date = new Date(0);
  date.setUTCFullYear(year, (month ?? 1) - 1, day ?? 1);
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    // The calendar of the pages, and of the bibliographies: some countries' own would show another year.
    calendar: 'gregory',
    timeZone: 'UTC',
  }).format(date);
}

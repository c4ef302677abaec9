/** The day of publication in words. */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/;

/**
 * The day as the page states it, as exact as it states it ("24 November 2026", "November 2026", "2026"): the
 * page's own day, not the reader's, since a story is cited by the date that its readers saw.
 * @param iso ISO 8601. @param locale BCP 47.
 * @returns undefined for what is no date.
 */
export function publishedDay(iso: string, locale: string): string | undefined {
  const [, year, month, day] = DATE.exec(iso) ?? [];
  if (!year) return undefined;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || (day && date.getUTCDate() !== Number(day))) return undefined;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(month && { month: 'long' }),
    ...(day && { day: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

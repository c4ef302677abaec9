/** A date as exact as it is stated. */

const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/;

export interface DateParts {
  readonly year: number;
  /** 1..12 */
  readonly month?: number;
  /** 1..31; only with a month. */
  readonly day?: number;
}

/**
 * The date that a time states, in the time's own zone.
 * @param iso ISO 8601.
 * @returns undefined for what is no date of the calendar.
 */
export function datePartsOf(iso: string): DateParts | undefined {
  const [, year, month, day] = DATE.exec(iso) ?? [];
  if (!year) return undefined;
  const date = new Date(`${year}-${month ?? '01'}-${day ?? '01'}T00:00:00Z`);
  if (Number.isNaN(date.getTime()) || (day && date.getUTCDate() !== Number(day))) return undefined;
  return {
    year: Number(year),
    ...(month && { month: Number(month) }),
    ...(day && { day: Number(day) }),
  };
}

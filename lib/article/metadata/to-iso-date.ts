/** Dates as pages write them, in ISO 8601. */

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:$|\D)/;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH = '(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?';
const MONTH_FIRST = new RegExp(`\\b${MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+((?:19|20)\\d\\d)\\b`, 'i');
const DAY_FIRST = new RegExp(`\\b(\\d{1,2})(?:st|nd|rd|th)?\\s+${MONTH},?\\s+((?:19|20)\\d\\d)\\b`, 'i');
/** Earlier, and a machine has filled in its zero. */
const FIRST_YEAR = 1900;

/** @returns a date, with its time and zone as far as the text states them; undefined where it states no day or month. */
export function toIsoDate(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year = '', month = '', day, time, zone = ''] = iso;
    if (!isMonth(year, month) || Number(day ?? 1) > 31) return undefined;
    const date = day ? `${year}-${month}-${day}` : `${year}-${month}`;
    return time && day ? `${date}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}` : date;
  }
  const compact = COMPACT.exec(trimmed);
  if (compact) return written(compact[1], Number(compact[2]), compact[3]);
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst) return written(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(trimmed);
  return dayFirst ? written(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]) : undefined;
}

function isMonth(year: string, month: string): boolean {
  return Number(year) >= FIRST_YEAR && Number(month) >= 1 && Number(month) <= 12;
}

function monthNumber(name = ''): number {
  return MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1;
}

function written(year = '', month = 0, day = ''): string | undefined {
  const monthText = String(month).padStart(2, '0');
  if (!isMonth(year, monthText) || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${monthText}-${day.padStart(2, '0')}`;
}

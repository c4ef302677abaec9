/** Dates as the styles write them, which are English whatever the article's language. */
import type { DateParts } from '../date-parts.ts';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** MLA shortens all but the shortest names. */
const SHORT_MONTHS = [
  'Jan.',
  'Feb.',
  'Mar.',
  'Apr.',
  'May',
  'June',
  'July',
  'Aug.',
  'Sept.',
  'Oct.',
  'Nov.',
  'Dec.',
];

/** "November 24, 2026", "November 2026", "2026". */
export function americanDate({ year, month, day }: DateParts): string {
  if (month === undefined) return String(year);
  return day === undefined ? `${MONTHS[month - 1]} ${year}` : `${MONTHS[month - 1]} ${day}, ${year}`;
}

/** "2026, November 24", "2026, November", "2026". */
export function yearFirstDate({ year, month, day }: DateParts): string {
  if (month === undefined) return String(year);
  return `${year}, ${MONTHS[month - 1]}${day === undefined ? '' : ` ${day}`}`;
}

/** "24 Nov. 2026", "Nov. 2026", "2026". */
export function shortDate({ year, month, day }: DateParts): string {
  return [day, month && SHORT_MONTHS[month - 1], year].filter(Boolean).join(' ');
}

/** Dates as pages write them, in ISO 8601. */
import { MONTH_NUMBERS, WITH_SIGNS } from '../../text/packs/page/months.ts';
import { LETTER } from '../phrases/letter.ts';

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:$|\D)/;
/** As calendars of eastern Asia have it. */
const YEAR_FIRST = /(?<![\d./])((?:19|20)\d\d)([./])(\d{1,2})\2(\d{1,2})(?![\d./]*\d)/;
/** "Mon Aug 03 12:45:00 EDT 2015", as a programming language prints a date. */
const YEAR_LAST =
  /\b[A-Z][a-z]{2} (?<month>[A-Z][a-z]{2}) (?<day>\d{1,2}) [\d:]{5,8} (?:[A-Z+-][\w:+-]{1,6} )?(?<year>(?:19|20)\d\d)\b/g;
/** The calendar of Thailand is ahead by so many years. */
const BUDDHIST = { from: 2443, ahead: 543 };
const YEAR = '(?:19|20)\\d\\d';
/** Any word in the place of a month's name, which the table then knows or not: a pattern of all names is slow to compile. */
const NAME = `(?<!${LETTER})(?<month>${LETTER}{3,14})\\.?`;
const DAY = '(?<day>\\d{1,2})';
const MONTH_FIRST = new RegExp(`${NAME}\\s+${DAY}(?:[a-zA-Z]{2})?,?\\s+(?<year>${YEAR})\\b`, 'g');
const DAY_FIRST = new RegExp(
  `\\b${DAY}(?:[a-zA-Z]{2}|\\.)?\\s+(?:[dD][eE]\\s+)?${NAME},?\\s+(?:[dD][eE]\\s+)?(?<year>${YEAR})\\b`,
  'g',
);
const IN_FIGURES = new RegExp(`(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2(${YEAR})(?!\\d)`);
/** Earlier, and a machine has filled in its zero. */
const FIRST_YEAR = 1900;

/**
 * @param language of the page, BCP 47: "5/10/2018" is a day in May to some readers of English and one in October to all others.
 * @returns a date, with its time and zone as far as the text states them; undefined where it states no day or month.
 */
export function toIsoDate(text: string, language = 'en'): string | undefined {
  const trimmed = text.trim();
  if (!/\d/.test(trimmed)) return undefined;
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, stated = '', month = '', day, time, zone = ''] = iso;
    const year = commonYear(stated);
    if (!isMonth(year, month) || Number(day ?? 1) > 31) return undefined;
    const date = day ? `${year}-${month}-${day}` : `${year}-${month}`;
    return time && day ? `${date}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}` : date;
  }
  const yearFirst = COMPACT.exec(trimmed) ?? WITH_SIGNS.exec(trimmed);
  if (yearFirst) return written(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const inOrder = YEAR_FIRST.exec(trimmed);
  if (inOrder) return written(inOrder[1], Number(inOrder[3]), inOrder[4]);
  for (const pattern of [MONTH_FIRST, DAY_FIRST, YEAR_LAST]) {
    for (const { groups: { month, day, year } = {} } of trimmed.matchAll(pattern)) {
      const number = monthNumber(month);
      if (number > 0) return written(year, number, day);
    }
  }
  const inFigures = IN_FIGURES.exec(trimmed);
  return inFigures ? byOrder(inFigures, language) : undefined;
}

/** Day and month in figures, in the order that their size, the sign between them or the language tells. */
function byOrder([, first = '', sign, second = '', year]: readonly string[], language: string) {
  if (Number(second) > 12) return written(year, Number(first), second);
  const isDayFirst = Number(first) > 12 || sign === '.' || first === second || !/^en\b/i.test(language);
  return isDayFirst ? written(year, Number(second), first) : undefined;
}

function commonYear(year: string): string {
  const number = Number(year);
  return number >= BUDDHIST.from && number <= BUDDHIST.from + 200 ? String(number - BUDDHIST.ahead) : year;
}

function isMonth(year: string, month: string): boolean {
  return Number(year) >= FIRST_YEAR && Number(month) >= 1 && Number(month) <= 12;
}

function monthNumber(name = ''): number {
  return MONTH_NUMBERS.get(name.toLowerCase()) ?? 0;
}

function written(year = '', month = 0, day = ''): string | undefined {
  const monthText = String(month).padStart(2, '0');
  if (!isMonth(year, monthText) || Number(day) < 1 || Number(day) > 31) return undefined;
  return `${year}-${monthText}-${day.padStart(2, '0')}`;
}

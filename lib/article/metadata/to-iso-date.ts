/** Dates as pages write them, in ISO 8601. */
import { ANY_MONTH, MONTH_NUMBERS } from '../phrases/months.ts';

const ISO = /^(\d{4})-(\d\d)(?:-(\d\d))?(?:[T ](\d\d:\d\d(?::\d\d)?)(?:\.\d+)?\s*(Z|[+-]\d\d:?\d\d)?)?/;
const COMPACT = /^(\d{4})(\d\d)(\d\d)(?:$|\D)/;
const YEAR = '((?:19|20)\\d\\d)';
const NAMED_MONTH = `(?<!\\p{L})(${ANY_MONTH})(?!\\p{L})\\.?`;
const MONTH_FIRST = new RegExp(`${NAMED_MONTH}\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+${YEAR}\\b`, 'iu');
const DAY_FIRST = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.)?\\s+(?:de\\s+)?${NAMED_MONTH},?\\s+(?:de\\s+)?${YEAR}\\b`,
  'iu',
);
/** Chinese, Japanese and Korean. */
const WITH_SIGNS = /((?:19|20)\d\d)\s*[年년]\s*(\d{1,2})\s*[月월]\s*(\d{1,2})\s*[日일]/;
const IN_FIGURES = new RegExp(`(?<!\\d)(\\d{1,2})([./-])(\\d{1,2})\\2${YEAR}(?!\\d)`);
/** Earlier, and a machine has filled in its zero. */
const FIRST_YEAR = 1900;

/**
 * @param language of the page, BCP 47: "5/10/2018" is a day in May to some readers of English and one in October to all others.
 * @returns a date, with its time and zone as far as the text states them; undefined where it states no day or month.
 */
export function toIsoDate(text: string, language = 'en'): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso) {
    const [, year = '', month = '', day, time, zone = ''] = iso;
    if (!isMonth(year, month) || Number(day ?? 1) > 31) return undefined;
    const date = day ? `${year}-${month}-${day}` : `${year}-${month}`;
    return time && day ? `${date}T${time}${zone.replace(/^([+-]\d\d)(\d\d)$/, '$1:$2')}` : date;
  }
  const yearFirst = COMPACT.exec(trimmed) ?? WITH_SIGNS.exec(trimmed);
  if (yearFirst) return written(yearFirst[1], Number(yearFirst[2]), yearFirst[3]);
  const monthFirst = MONTH_FIRST.exec(trimmed);
  if (monthFirst) return written(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  const dayFirst = DAY_FIRST.exec(trimmed);
  if (dayFirst) return written(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const inFigures = IN_FIGURES.exec(trimmed);
  return inFigures ? inOrder(inFigures, language) : undefined;
}

/** Day and month in figures, in the order that their size, the sign between them or the language tells. */
function inOrder([, first = '', sign, second = '', year]: readonly string[], language: string) {
  if (Number(second) > 12) return written(year, Number(first), second);
  const isDayFirst = Number(first) > 12 || sign === '.' || first === second || !/^en\b/i.test(language);
  return isDayFirst ? written(year, Number(second), first) : undefined;
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

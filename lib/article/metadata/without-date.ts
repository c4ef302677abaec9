/** Cuts off the day that stands behind a name. */

import { PUBLISHED } from '../../text/packs/page/dates.ts';
import { MONTH_NUMBERS } from '../../text/packs/page/months.ts';
import { WEEKDAYS } from '../../text/packs/page/weekdays.ts';
import { anyOf } from '../phrases/any-of.ts';
import { LETTER } from '../phrases/letter.ts';

const BEFORE = `\\s*(?<!${LETTER})(?:on )?`;
const LABELLED = new RegExp(`${BEFORE}(?:${anyOf(WEEKDAYS)}|${anyOf(PUBLISHED)})(?!${LETTER})`, 'i');
/** A word before a figure is a month's name if the table knows it: a pattern of all names is slow to compile. */
const MONTH_AND_DAY = new RegExp(`${BEFORE}(${LETTER}{3,14})\\.? \\d(?!${LETTER})`, 'gi');

/** @returns a text up to the first day or month in it, or to what stands before one. */
export function withoutDate(text: string): string {
  const byMonth = [...text.matchAll(MONTH_AND_DAY)].find(([, name = '']) =>
    MONTH_NUMBERS.has(name.toLowerCase()),
  );
  const label = LABELLED.exec(text);
  return text.slice(0, Math.min(byMonth?.index ?? text.length, label?.index ?? text.length));
}

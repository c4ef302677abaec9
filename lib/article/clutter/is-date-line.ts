/** Lines that hold a date, a time or an age and little else. */

import { AGE, BESIDE_DATE, PUBLISHED, READING_TIME } from '../../text/packs/page/dates.ts';
import { LINE_WITH_SIGNS, MONTH_NUMBERS } from '../../text/packs/page/months.ts';
import { WEEKDAYS } from '../../text/packs/page/weekdays.ts';
import { isHeading, UNSPACED_RUN, wordCount } from '../blocks/prose.ts';
import { anyOf, phrasesOf } from '../phrases/any-of.ts';
import { LETTER } from '../phrases/letter.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 140;
/** The first word is a month's name if the table knows it: a pattern of all names is slow to compile. */
const MONTH_AND_DAY = new RegExp(
  `(?<!${LETTER})(${LETTER}{3,14})\\.?\\s+\\d{1,2}(?:[a-zA-Z]{2}(?!${LETTER}))?(?:,?\\s+(?:19|20)\\d\\d)?`,
  'g',
);
const WITH_YEAR = new RegExp(
  `\\b(?:\\d{1,2}(?:[a-zA-Z]{2}|\\.)?\\s+(?:[dD][eE]\\s+)?${LETTER}{3,10}\\.?,?\\s+(?:[dD][eE]\\s+)?(?:19|20)\\d\\d|(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)`,
);
const TIME = /\b\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?|[A-Z]{2,4}\b)?/i;
const LABELLED = phrasePattern(phrasesOf(PUBLISHED), 'iu', { before: '^(?:\\||•|-)?\\s*' });
const BESIDE = new RegExp(`(?<!\\p{L})(?:${anyOf(BESIDE_DATE)}|${anyOf(WEEKDAYS)})(?!\\p{L})`, 'giu');
const AGE_LINE = phrasePattern(phrasesOf(AGE, READING_TIME), 'i', { before: '^' });
/** A date there is often the very content. */
const KEPT_IN: ReadonlySet<string> = new Set(['LI', 'TD', 'TH', 'PRE', 'DD', 'DT']);

export const isDateLine: ClutterStep = (block) => {
  const { text, tag } = block;
  if (text.length > LONGEST || KEPT_IN.has(tag) || /^[—–-]/.test(text)) return false;
  if (AGE_LINE.test(text) && text.length < 60) return true;
  if (!/\d/.test(text) || /[.!?]$/.test(text.replace(/[ap]\.m\.$/i, ''))) return false;
  if (LINE_WITH_SIGNS.test(text) && !UNSPACED_RUN.test(text) && !/[。！？]/.test(text)) return true;
  if (LABELLED.test(text)) return true;
  const date = dateIn(text);
  if (!date || isHeading(block) || wordCount(text) > 12 || text.length - date.length >= 60) return false;
  return wordCount(text.replace(date, '').replace(TIME, '').replace(BESIDE, '')) <= 4;
};

function dateIn(text: string): string | undefined {
  const byMonth = [...text.matchAll(MONTH_AND_DAY)].find(([, name = '']) =>
    MONTH_NUMBERS.has(name.toLowerCase()),
  );
  return byMonth?.[0] ?? WITH_YEAR.exec(text)?.[0];
}

/** Lines that hold a date, a time or an age and little else. */
import { isHeading, wordCount } from '../blocks/prose.ts';
import { anyOf } from '../phrases/any-of.ts';
import { AGE, BESIDE_DATE, PUBLISHED, READING_TIME } from '../phrases/dates.ts';
import { ANY_MONTH } from '../phrases/months.ts';
import { WEEKDAYS } from '../phrases/weekdays.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 140;
const DATE = new RegExp(
  `\\b(?:${ANY_MONTH}\\.?\\s+\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s+(?:19|20)\\d\\d)?|` +
    '\\d{1,2}(?:st|nd|rd|th|\\.)?\\s+(?:de\\s+)?\\p{L}{3,10}\\.?,?\\s+(?:de\\s+)?(?:19|20)\\d\\d|' +
    '(?:19|20)\\d\\d-\\d\\d-\\d\\d|\\d{1,2}[./]\\d{1,2}[./](?:19|20)\\d\\d)',
  'iu',
);
const TIME = /\b\d{1,2}[:.]\d\d\s*(?:[ap]\.?m\.?|[A-Z]{2,4}\b)?/i;
const LABELLED = new RegExp(`^(?:\\||•|-)?\\s*${anyOf(PUBLISHED)}`, 'iu');
const BESIDE = new RegExp(`(?<!\\p{L})(?:${anyOf(BESIDE_DATE)}|${anyOf(WEEKDAYS)})(?!\\p{L})`, 'giu');
const AGE_LINE = new RegExp(`^(?:${anyOf(AGE)}|${anyOf(READING_TIME)})`, 'i');
/** A date there is often the very content. */
const KEPT_IN: ReadonlySet<string> = new Set(['LI', 'TD', 'TH', 'PRE', 'DD', 'DT']);

export const isDateLine: ClutterStep = (block) => {
  const { text, tag } = block;
  if (text.length > LONGEST || KEPT_IN.has(tag) || /^[—–-]/.test(text)) return false;
  if (AGE_LINE.test(text) && text.length < 60) return true;
  if (/[.!?]$/.test(text.replace(/[ap]\.m\.$/i, ''))) return false;
  if (LABELLED.test(text) && /\d/.test(text)) return true;
  const date = DATE.exec(text)?.[0];
  if (!date || isHeading(block) || wordCount(text) > 12 || text.length - date.length >= 60) return false;
  return wordCount(text.replace(DATE, '').replace(TIME, '').replace(BESIDE, '')) <= 4;
};

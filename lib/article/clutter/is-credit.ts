/** Lines that say whose picture one sees. */
import { sentenceEnds } from '../blocks/prose.ts';
import { anyOf } from '../phrases/any-of.ts';
import { AGENCIES, IN_BRACKETS, PICTURE_WORDS } from '../phrases/credits.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 420;
const PICTURE = anyOf(PICTURE_WORDS);
const LABEL = new RegExp(
  `^[([]?\\s*(?:(?:main|file|cover|featured?|lead|header|top)\\s+)?${PICTURE}\\s*` +
    '(?:credit|source|by|courtesy|copyright)?\\s*(?:[:©|/]|by\\b|courtesy\\b|via\\b|source\\b)',
  'iu',
);
const BRACKETED = new RegExp(`[([]\\s*(?:${IN_BRACKETS})\\b[^)\\]]{0,120}[)\\]]\\.?$`, 'i');
const AGENCY_LAST = new RegExp(`(?:${AGENCIES})\\b[^.]{0,30}[)\\].]?$`, 'iu');
const COPYRIGHT = /^(?:©|\(c\))\s/i;
const LABEL_LAST = new RegExp(`\\b(?:${PICTURE}|image source|photo source)\\s*[:©]\\s?[^.]{2,80}$`, 'iu');

export const isCredit: ClutterStep = ({ text }) => {
  if (text.length > LONGEST) return false;
  const short = text.length < 320 && sentenceEnds(text) <= 2;
  return (
    (text.length < 220 && LABEL.test(text)) ||
    BRACKETED.test(text) ||
    (text.length < 140 && COPYRIGHT.test(text)) ||
    (short && (AGENCY_LAST.test(text) || LABEL_LAST.test(text)))
  );
};

/** Lines that say whose picture one sees. */

import { AGENCIES, IN_BRACKETS, PICTURE_WORDS } from '../../text/packs/page/credits.ts';
import { isHeading, sentenceEnds } from '../blocks/prose.ts';
import { anyOf } from '../phrases/any-of.ts';
import { type PhrasePattern, phrasePattern } from '../phrases/phrase-pattern.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 420;
const PICTURE = anyOf(PICTURE_WORDS);
const pattern = (source: string): PhrasePattern => phrasePattern([source], 'iu');
const LABEL = pattern(
  `^[([]?\\s*(?:(?:main|file|cover|featured?|lead|header|top)\\s+)?${PICTURE}\\s*` +
    '(?:credit|source|by|courtesy|copyright)?\\s*(?:[:©|/]|by\\b|courtesy\\b|via\\b|source\\b)',
);
const BRACKETED = pattern(`[([]\\s*(?:${IN_BRACKETS})\\b[^)\\]]{0,120}[)\\]]\\.?$`);
const AGENCY_LAST = pattern(`(?:${AGENCIES})\\b[^.]{0,30}[)\\].]?$`);
const COPYRIGHT = /^(?:©|\(c\))\s/i;
const LABEL_LAST = pattern(`\\b(?:${PICTURE}|image source|photo source)\\s*[:©]\\s?[^.]{2,80}$`);

export const isCredit: ClutterStep = (block) => {
  const { text } = block;
  if (text.length > LONGEST || isHeading(block)) return false;
  const short = text.length < 320 && sentenceEnds(text) <= 2;
  return (
    (text.length < 220 && LABEL.test(text)) ||
    BRACKETED.test(text) ||
    (text.length < 140 && COPYRIGHT.test(text)) ||
    (short && (AGENCY_LAST.test(text) || LABEL_LAST.test(text)))
  );
};

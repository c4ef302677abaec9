/** Lines that say whose picture one sees. */
import { sentenceEnds } from '../blocks/prose.ts';
import { AGENCIES, PICTURE_WORDS } from './phrases/credits.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 420;
const LABEL = new RegExp(
  `^[([]?\\s*(?:(?:main|file|cover|featured?|lead|header|top)\\s+)?(?:${PICTURE_WORDS})\\s*` +
    '(?:credit|source|by|courtesy|copyright)?\\s*(?:[:©|/]|by\\b|courtesy\\b|via\\b|source\\b)',
  'iu',
);
const IN_BRACKETS =
  /[([]\s*(?:image|photo|picture|pic|credit|image credit|photo credit|source|file|ap photo|photos|pictures|images|getty|reuters|afp|ap|pa|shutterstock|screenshot|courtesy|foto)\b[^)\]]{0,120}[)\]]\.?$/i;
const AGENCY_LAST = new RegExp(`(?:${AGENCIES})\\b[^.]{0,30}[)\\].]?$`, 'iu');
const COPYRIGHT = /^(?:©|\(c\))\s/i;
const LABEL_LAST = new RegExp(
  `\\b(?:${PICTURE_WORDS}|image source|photo source)\\s*[:©]\\s?[^.]{2,80}$`,
  'iu',
);

export const isCredit: ClutterStep = ({ text }) => {
  if (text.length > LONGEST) return false;
  const short = text.length < 320 && sentenceEnds(text) <= 2;
  return (
    (text.length < 220 && LABEL.test(text)) ||
    IN_BRACKETS.test(text) ||
    (text.length < 140 && COPYRIGHT.test(text)) ||
    (short && (AGENCY_LAST.test(text) || LABEL_LAST.test(text)))
  );
};

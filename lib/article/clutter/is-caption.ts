/** Captions of pictures. */
import { endsLikeText, sentenceEnds } from '../blocks/prose.ts';
import type { RawBlock } from '../blocks/raw-block.ts';
import { hasMark } from '../marks/has-mark.ts';
import type { ClutterStep } from './step.ts';

const IN_FIGURE: ReadonlySet<string> = new Set(['FIGURE', 'FIGCAPTION', 'CAPTION']);
/** Text that a figure may hold and that is the article's own: a quote, a listing, a table. */
const OWN_TEXT: ReadonlySet<string> = new Set(['BLOCKQUOTE', 'PRE', 'TD', 'TH']);
const NAMES: ReadonlySet<string> = new Set(
  'caption figcaption cutline photocredit credit credits photographer copyright gallery slideshow carousel slider lightbox'.split(
    ' ',
  ),
);
/** Whole articles are sometimes set inside a figure. In characters. */
const LONGEST_IN_FIGURE = 1200;
const LONGEST_NAMED = 700;
const LONGEST_BESIDE = 300;
const LONGEST_LABEL = 120;
const LONGEST_SENTENCE = 140;

export const isCaption: ClutterStep = (block) => {
  const { text, path } = block;
  if (path.some((tag) => IN_FIGURE.has(tag)) && !path.some((tag) => OWN_TEXT.has(tag))) {
    return text.length < LONGEST_IN_FIGURE;
  }
  if (isUnderPicture(block)) return true;
  return text.length < LONGEST_NAMED && !path.includes('TD') && hasMark(block, NAMES, 3);
};

/** A box with a picture and this text alone, or a label in one element with a picture. */
function isUnderPicture({ text, picture, tag, path }: RawBlock): boolean {
  if (picture === 'none' || /^(?:H[1-6]|LI|TD|TH)$/.test(tag) || path.includes('LI')) return false;
  if (picture === 'beside')
    return text.length < LONGEST_BESIDE && sentenceEnds(text) < 2 && !isLongSentence(text);
  return text.length < LONGEST_LABEL && !endsLikeText(text);
}

/** A caption says what is seen, in few words: a long sentence beside a picture is the article's. */
function isLongSentence(text: string): boolean {
  return text.length > LONGEST_SENTENCE && endsLikeText(text);
}

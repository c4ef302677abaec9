/** Captions of pictures. */
import { hasMark } from './has-mark.ts';
import type { ClutterStep } from './step.ts';

const IN_FIGURE: ReadonlySet<string> = new Set(['FIGURE', 'FIGCAPTION', 'CAPTION']);
/** Text that a figure may hold and that is the article's own: a quote, a listing, a table. */
const OWN_TEXT: ReadonlySet<string> = new Set(['BLOCKQUOTE', 'PRE', 'TD']);
const NAMES: ReadonlySet<string> = new Set(
  'caption figcaption cutline photocredit credit credits photographer copyright gallery slideshow carousel slider lightbox'.split(
    ' ',
  ),
);
/** Whole articles are sometimes set inside a figure. In characters. */
const LONGEST_IN_FIGURE = 1200;
const LONGEST_NAMED = 700;

export const isCaption: ClutterStep = (block) => {
  const { text, path } = block;
  if (path.some((tag) => IN_FIGURE.has(tag)) && !path.some((tag) => OWN_TEXT.has(tag))) {
    return text.length < LONGEST_IN_FIGURE;
  }
  return text.length < LONGEST_NAMED && !path.includes('TD') && hasMark(block, NAMES, 3);
};

/** The title, set once more in the body. */
import { plainForm } from '../blocks/prose.ts';
import type { ClutterStep } from './step.ts';

/** How many characters of punctuation two forms of one title may differ by. */
const PUNCTUATION = 30;

export const isTitleAgain: ClutterStep = ({ text }, _index, { titles }) =>
  titles.some((title) => Math.abs(title.length - text.length) < PUNCTUATION) &&
  titles.includes(plainForm(text));

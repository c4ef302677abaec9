/** The title, set once more in the body. */
import { plainForm } from '../blocks/prose.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 300;

export const isTitleAgain: ClutterStep = ({ text }, _index, { titles }) =>
  text.length < LONGEST && titles.includes(plainForm(text));

/** A block that stands again a few blocks later, as on pages that set a part twice for two screen sizes. */
import type { ClutterStep } from './step.ts';

const MAY_REPEAT = /^(?:TD|TH|LI|PRE|H[1-6])$/;
const NEAR = 3;
const SHORTEST = 20;

export const isRepeated: ClutterStep = ({ text, tag }, index, { blocks }) => {
  if (text.length < SHORTEST || MAY_REPEAT.test(tag)) return false;
  return blocks.slice(Math.max(0, index - NEAR), index).some((earlier) => earlier.text === text);
};

/** Labels of controls and of slots for something else. */

import { forWords } from '../phrases/for-words.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 120;
const CONTROL = forWords(({ controls }) =>
  phrasePattern(controls, 'iu', {
    before: '^[\\s\\p{P}\\p{S}\\d]*',
    after: '[\\s\\p{P}\\p{S}\\d]*$',
  }),
);

export const isControl: ClutterStep = ({ text }, _index, { words }) =>
  text.length < LONGEST && CONTROL(words).test(text);

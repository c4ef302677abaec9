/** Labels of controls and of slots for something else. */

import { CONTROLS } from '../../text/packs/page/controls.ts';
import { phrasesOf } from '../phrases/any-of.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 120;
const CONTROL = phrasePattern(phrasesOf(CONTROLS), 'iu', {
  before: '^[\\s\\p{P}\\p{S}\\d]*',
  after: '[\\s\\p{P}\\p{S}\\d]*$',
});

export const isControl: ClutterStep = ({ text }) => text.length < LONGEST && CONTROL.test(text);

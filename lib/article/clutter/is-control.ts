/** Labels of controls and of slots for something else. */
import { anyOf } from '../phrases/any-of.ts';
import { CONTROLS } from '../phrases/controls.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 120;
const CONTROL = new RegExp(`^[\\s\\p{P}\\p{S}\\d]*${anyOf(CONTROLS)}[\\s\\p{P}\\p{S}\\d]*$`, 'iu');

export const isControl: ClutterStep = ({ text }) => text.length < LONGEST && CONTROL.test(text);

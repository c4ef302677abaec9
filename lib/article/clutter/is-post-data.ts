/** Lines that gather what is known of a post: its author, date, category and topics. */

import { anyOf } from '../phrases/any-of.ts';
import { forWords } from '../phrases/for-words.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 250;
const LABEL = forWords(({ postLabels }) => new RegExp(`(?<!\\p{L})${anyOf(postLabels)}\\s*[:：]`, 'giu'));

export const isPostData: ClutterStep = ({ text }, _index, { words }) =>
  text.length < LONGEST && /[:：]/.test(text) && (text.match(LABEL(words))?.length ?? 0) >= 2;

/** Lines that gather what is known of a post: its author, date, category and topics. */

import { POST_LABELS } from '../../text/packs/page/post-labels.ts';
import { anyOf } from '../phrases/any-of.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 250;
const LABEL = new RegExp(`(?<!\\p{L})${anyOf(POST_LABELS)}\\s*[:：]`, 'giu');

export const isPostData: ClutterStep = ({ text }) =>
  text.length < LONGEST && /[:：]/.test(text) && (text.match(LABEL)?.length ?? 0) >= 2;

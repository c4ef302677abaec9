/** Blocks without words: rules, addresses, bare numbers, which picture of how many. */

import { COUNTER } from '../../text/packs/page/counters.ts';
import { hasWord } from '../blocks/prose.ts';
import type { ClutterStep } from './step.ts';

const ADDRESS = /^(?:https?:\/\/\S+|\S+@\S+\.\w+|[\w.]+\.com\/\S+)$/;
/** In characters. The pattern tries every sign of a run without spaces. */
const LONGEST_ADDRESS = 300;
const NUMBER = /^[\d.,\s%]+$/;
/** In a list or a table an address or a number is what it is about. */
const IS_CONTENT = /^(?:TD|TH|LI|PRE)$/;

export const isNoText: ClutterStep = ({ text, tag }) =>
  !hasWord(text) ||
  (!IS_CONTENT.test(tag) &&
    ((text.length < LONGEST_ADDRESS && ADDRESS.test(text)) ||
      (text.length < 12 && (NUMBER.test(text) || COUNTER.test(text)))));

/** Blocks without words: rules, addresses, bare numbers, which picture of how many. */
import { hasWord } from '../blocks/prose.ts';
import type { ClutterStep } from './step.ts';

const ADDRESS = /^(?:https?:\/\/\S+|\S+@\S+\.\w+|[\w.]+\.com\/\S+)$/;
/** In characters. The pattern tries every sign of a run without spaces. */
const LONGEST_ADDRESS = 300;
const NUMBER = /^[\d.,\s%]+$/;
/** "3 / 12" under a picture of a gallery. */
const COUNTER = /^\d+\s*(?:\/|of|von|de|sur|di|van|av|af|z|из)\s*\d+$/;
/** In a list or a table an address or a number is what it is about. */
const IS_CONTENT = /^(?:TD|TH|LI|PRE)$/;

export const isNoText: ClutterStep = ({ text, tag }) =>
  !hasWord(text) ||
  (!IS_CONTENT.test(tag) &&
    ((text.length < LONGEST_ADDRESS && ADDRESS.test(text)) ||
      (text.length < 12 && (NUMBER.test(text) || COUNTER.test(text)))));

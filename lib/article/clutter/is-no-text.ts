/** Blocks without words: rules, addresses, bare numbers. */
import { hasWord } from '../blocks/prose.ts';
import type { ClutterStep } from './step.ts';

const ADDRESS = /^(?:https?:\/\/\S+|\S+@\S+\.\w+|[\w.]+\.com\/\S+)$/;
/** In characters. The pattern tries every sign of a run without spaces. */
const LONGEST_ADDRESS = 300;
const NUMBER = /^[\d.,\s%]+$/;
const NUMBER_IS_CONTENT = /^(?:TD|TH|LI|PRE)$/;

export const isNoText: ClutterStep = ({ text, tag }) =>
  !hasWord(text) ||
  (text.length < LONGEST_ADDRESS && ADDRESS.test(text)) ||
  (NUMBER.test(text) && text.length < 12 && !NUMBER_IS_CONTENT.test(tag));

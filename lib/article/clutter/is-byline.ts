/** Lines that name the authors, and the marks of author boxes. */

import { AND, AUTHOR_LABELS, BEFORE_DAY, BY } from '../../text/packs/page/by.ts';
import { OF_BYLINES } from '../../text/packs/page/words-in-names.ts';
import { plainForm, sentenceEnds } from '../blocks/prose.ts';
import { hasMark } from '../marks/has-mark.ts';
import { anyOf } from '../phrases/any-of.ts';
import type { ClutterStep } from './step.ts';

const LONGEST = 160;
const NAME = "\\p{Lu}[\\p{L}.'’-]*";
/** A space or a comma must stand between two names: a run of capitals could else be cut into eight names in millions of ways. */
const NAMES = `${NAME}(?:(?:\\s*,\\s*|\\s+)(?:(?:${AND})\\s+)?${NAME}){0,7}`;
const LABEL = new RegExp(`^(?:${anyOf(BY)}\\s*:?|${anyOf(AUTHOR_LABELS)}\\s*[:：])(?=\\s|$)\\s*`, 'iu');
const ONLY_NAMES = new RegExp(`^${NAMES}\\s*,?\\s*(?:(?:[|,•·–-]|(?:${BEFORE_DAY})\\b).{0,80})?$`, 'u');
const STARTS_AS_QUOTE = /^[“"«„]/;

export const isByline: ClutterStep = ({ text }, _index, { authors }) => {
  if (text.length > LONGEST || STARTS_AS_QUOTE.test(text)) return false;
  const plain = plainForm(text);
  if (plain !== '' && authors.some((author) => plain === author || plain === `by ${author}`)) return true;
  if (!LABEL.test(text) || /[.!?]$/.test(text.replace(/[ap]\.m\.$/i, ''))) return false;
  const rest = text.replace(LABEL, '');
  return rest === '' || ONLY_NAMES.test(rest);
};

/** What the page marks as its author or date. */
export const isMarkedByline: ClutterStep = (block) =>
  block.text.length < 300 &&
  sentenceEnds(block.text) <= 3 &&
  block.tag !== 'BLOCKQUOTE' &&
  !STARTS_AS_QUOTE.test(block.text) &&
  hasMark(block, OF_BYLINES, 2);

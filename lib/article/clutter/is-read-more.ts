/** Links to other articles, with the words that offer them. */
import { sentenceEnds } from '../blocks/prose.ts';
import { anyOf, END_OF_WORD, LEAD } from '../phrases/any-of.ts';
import { READ_MORE } from '../phrases/read-more.ts';
import type { ClutterStep } from './step.ts';

const OFFER = new RegExp(`${LEAD}${anyOf(READ_MORE)}(?:${END_OF_WORD}|$)`, 'iu');
const LONGEST = 300;

export const isReadMore: ClutterStep = ({ text, linkShare }) => {
  if (text.length > LONGEST) return false;
  if (OFFER.test(text))
    return linkShare > 0.3 || text.length < 40 || /:/.test(text.slice(0, 40)) || sentenceEnds(text) === 0;
  return linkShare > 0.5 && text.length > 20 && text === text.toUpperCase() && /[A-Z]{3}/.test(text);
};

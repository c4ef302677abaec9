/** Links to other articles, with the words that offer them. */
import { sentenceEnds } from '../blocks/prose.ts';
import { END_OF_WORD, LEAD, phrasesOf } from '../phrases/any-of.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import { READ_MORE } from '../phrases/read-more.ts';
import type { ClutterStep } from './step.ts';

const OFFER = phrasePattern(phrasesOf(READ_MORE), 'iu', { before: LEAD, after: `(?:${END_OF_WORD}|$)` });
const LONGEST = 300;

export const isReadMore: ClutterStep = ({ text, linkShare }) => {
  if (text.length > LONGEST) return false;
  if (OFFER.test(text))
    return linkShare > 0.3 || text.length < 40 || /:/.test(text.slice(0, 40)) || sentenceEnds(text) === 0;
  return linkShare > 0.5 && text.length > 20 && text === text.toUpperCase() && /[A-Z]{3}/.test(text);
};

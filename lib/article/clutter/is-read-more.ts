/** Links to other articles, with the words that offer them. */

import { READ_MORE } from '../../text/packs/page/read-more.ts';
import { isHeading, sentenceEnds } from '../blocks/prose.ts';
import { END_OF_WORD, LEAD, phrasesOf } from '../phrases/any-of.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import type { ClutterStep } from './step.ts';

const OFFER = phrasePattern(phrasesOf(READ_MORE), 'iu', { before: LEAD, after: `(?:${END_OF_WORD}|$)` });
const LONGEST = 300;

/** Whether a line begins like an offer of another article. */
export function offersMore(text: string): boolean {
  return text.length <= LONGEST && OFFER.test(text);
}

export const isReadMore: ClutterStep = (block) => {
  const { text, tag, linkShare } = block;
  if (text.length > LONGEST) return false;
  if (OFFER.test(text))
    return linkShare > 0.3 || text.length < 40 || /:/.test(text.slice(0, 40)) || sentenceEnds(text) === 0;
  if (isHeading(block) || tag === 'LI') return false;
  return linkShare > 0.5 && text.length > 20 && text === text.toUpperCase() && /[A-Z]{3}/.test(text);
};

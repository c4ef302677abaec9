/** Small print between an article's paragraphs: terms, disclosures, offers of a subscription, and what stands before a paywall. */

import { forWords } from '../phrases/for-words.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import type { ClutterStep } from './step.ts';

const OF_TERMS = forWords(({ terms }) => phrasePattern(terms, 'iu'));
const OF_OFFERS = forWords(({ memberships, walls }) => phrasePattern([...memberships, ...walls], 'iu'));
const LONGEST = 700;
const LONGEST_OFFER = 320;
/** Whoever is quoted may speak of all this. */
const QUOTES = /["“”„«»「『]/;

export const isSmallPrint: ClutterStep = ({ text }, _index, { words }) => {
  if (text.length > LONGEST || QUOTES.test(text)) return false;
  return OF_TERMS(words).test(text) || (text.length < LONGEST_OFFER && OF_OFFERS(words).test(text));
};

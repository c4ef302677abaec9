/** Small print between an article's paragraphs: terms, disclosures, offers of a subscription, and what stands before a paywall. */

import { WALLS } from '../../text/packs/page/paywalls.ts';
import { MEMBERSHIPS, TERMS } from '../../text/packs/page/terms.ts';
import { phrasesOf } from '../phrases/any-of.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import type { ClutterStep } from './step.ts';

const OF_TERMS = phrasePattern(phrasesOf(TERMS), 'iu');
const OF_OFFERS = phrasePattern(phrasesOf(MEMBERSHIPS, WALLS), 'iu');
const LONGEST = 700;
const LONGEST_OFFER = 320;
/** Whoever is quoted may speak of all this. */
const QUOTES = /["“”„«»「『]/;

export const isSmallPrint: ClutterStep = ({ text }) => {
  if (text.length > LONGEST || QUOTES.test(text)) return false;
  return OF_TERMS.test(text) || (text.length < LONGEST_OFFER && OF_OFFERS.test(text));
};

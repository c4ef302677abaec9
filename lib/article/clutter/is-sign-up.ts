/** Requests to subscribe, to follow, to comment, to install. */

import { APP, NEWSLETTER, NEWSLETTER_VERBS, OFFERS, SHORT_OFFERS } from '../../text/packs/page/sign-up.ts';
import { phrasePattern } from '../phrases/phrase-pattern.ts';
import type { ClutterStep } from './step.ts';

const ANY_OFFER = phrasePattern(OFFERS, 'iu');
const ANY_SHORT_OFFER = phrasePattern(SHORT_OFFERS, 'iu');
const OF_NEWSLETTER = phrasePattern([NEWSLETTER], 'i');
const ASKS = phrasePattern([NEWSLETTER_VERBS], 'iu');
const OF_APP = phrasePattern([APP], 'i');

export const isSignUp: ClutterStep = ({ text, linkShare }) => {
  if (text.length < 320 && ANY_OFFER.test(text)) return true;
  if (text.length < 240 && OF_NEWSLETTER.test(text) && ASKS.test(text)) return true;
  if (text.length >= 220) return false;
  return ANY_SHORT_OFFER.test(text) || (OF_APP.test(text) && (linkShare > 0.3 || text.length < 80));
};

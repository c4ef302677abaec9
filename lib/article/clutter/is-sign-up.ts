/** Requests to subscribe, to follow, to comment, to install. */
import { APP, NEWSLETTER, NEWSLETTER_VERBS, OFFERS, SHORT_OFFERS } from '../phrases/sign-up.ts';
import type { ClutterStep } from './step.ts';

const ANY_OFFER = new RegExp(OFFERS.join('|'), 'iu');
const ANY_SHORT_OFFER = new RegExp(SHORT_OFFERS.join('|'), 'iu');
const OF_NEWSLETTER = new RegExp(NEWSLETTER, 'i');
const ASKS = new RegExp(NEWSLETTER_VERBS, 'i');
const OF_APP = new RegExp(APP, 'i');

export const isSignUp: ClutterStep = ({ text, linkShare }) => {
  if (text.length < 320 && ANY_OFFER.test(text)) return true;
  if (text.length < 240 && OF_NEWSLETTER.test(text) && ASKS.test(text)) return true;
  if (text.length >= 220) return false;
  return ANY_SHORT_OFFER.test(text) || (OF_APP.test(text) && (linkShare > 0.3 || text.length < 80));
};

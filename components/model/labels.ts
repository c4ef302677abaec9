/** The words of Pith that are copied with the page's. */
import type { Labels } from '../../lib/cite/excerpts.ts';
import { MORE } from './more-wording.ts';
import { WORDING } from './wording.ts';

export const LABELS: Labels = {
  points: WORDING.points,
  quotes: WORDING.quotes,
  locale: WORDING.locale,
  accessed: MORE.accessed,
};

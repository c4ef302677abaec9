/**
 * From which certainty on a name is shown: where, cross-validated by article, 4 % of names are wrong in Japanese, 13 in Chinese;
 * Korean has too few articles to tell. Chosen by hand: `npm run train -- clauses` leaves it alone and prints what each shows.
 */
import type { ClausePack } from '../../../text/packs/clauses/clause-pack.ts';

export const THRESHOLDS: Readonly<Record<ClausePack['writing'], number>> = {
  chinese: 0.65,
  japanese: 0.55,
  korean: 0.6,
};

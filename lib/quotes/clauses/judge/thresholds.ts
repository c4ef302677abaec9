/**
 * From which certainty on a name is shown. Cross-validated by article, a wrong name then stands on 6.7 of 100 Chinese quotes and
 * on 8.3 of 100 Japanese ones, where a name with more around it than a title counts as wrong. Korean has too few articles to
 * tell: of 25 quotes 6 get a wrong name, by this threshold as by any from 0.4 to 0.8. Chosen by hand:
 * `npm run train -- clauses` leaves it alone and prints what each shows.
 */
import type { ClausePack } from '../../../text/packs/clauses/clause-pack.ts';

export const THRESHOLDS: Readonly<Record<ClausePack['writing'], number>> = {
  chinese: 0.85,
  japanese: 0.55,
  korean: 0.6,
};

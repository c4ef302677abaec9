/**
 * From which certainty on a name is shown. Of 554 Chinese quotes of articles found since, from 0.8 on 4 of 100 get a wrong
 * name and 75 the right one, of those that no rule was made for 6.2 and 73 (from 0.85 on: 5.6 and 71; from 0.75 on: 7.9 and
 * 75, and a quotation behind two people who have not spoken gets the name of one). Of Japanese quotes,
 * cross-validated by article, 8.3 of 100 get a wrong one, where a name with more around it than a title counts as wrong.
 * Korean has too few articles to tell: of 25 quotes 6 get a wrong name, by this threshold as by any from 0.4 to 0.8. Chosen
 * by hand: `npm run train -- clauses` leaves it alone and prints what each shows.
 */
import type { ClausePack } from '../../../text/packs/clauses/clause-pack.ts';

export const THRESHOLDS: Readonly<Record<ClausePack['writing'], number>> = {
  chinese: 0.8,
  japanese: 0.55,
  korean: 0.6,
};

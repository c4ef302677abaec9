/** From which certainty on a name is shown. */
import type { ClausePack } from '../../../text/packs/clauses/clause-pack.ts';

export const THRESHOLDS: Readonly<Record<ClausePack['writing'], number>> = {
  chinese: 0.7,
  japanese: 0.5,
  korean: 0.6,
};

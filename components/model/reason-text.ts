/** Why a point was chosen, in a sentence. */
import type { Reason } from '../../lib/points/point.ts';
import { WORDING } from './wording.ts';

export function reasonText(reasons: readonly Reason[]): string {
  if (reasons.length === 0) return WORDING.becauseWhole;
  return WORDING.because(reasons.map((reason) => WORDING.reasons[reason]));
}

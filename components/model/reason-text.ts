/** Why a point was chosen, in a sentence. */
import type { Reason } from '../../lib/points/point.ts';
import type { Wording } from './wording.ts';

export function reasonText(reasons: readonly Reason[], { t, list }: Wording): string {
  if (reasons.length === 0) return t('becauseWhole');
  return t('because', { reasons: list(reasons.map((reason) => t(`reasons.${reason}`))) });
}

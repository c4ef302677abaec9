/** How sure a name is: by the pattern that gave it, and by how it was resolved. */
import type { Attribution, Pattern } from './attribution.ts';
import type { Voice } from './resolve-source.ts';

/** Share of right names by pattern, as annotated articles show it. */
const PATTERN_TRUST: Readonly<Record<Pattern, number>> = {
  colon: 0.97,
  after: 0.97,
  before: 0.92,
  according: 0.93,
  signed: 0.9,
  turn: 0.95,
  introduced: 0.85,
  hearer: 0,
  subject: 0.55,
  'same-paragraph': 0.85,
  continued: 0.65,
  interviewed: 0.65,
  undisturbed: 0.55,
  'goes-on': 0.4,
  scene: 0.8,
};

/** @returns 0..1 */
export function rateCertainty(
  pattern: Pattern,
  voice: Pick<Voice, 'certainty'>,
  attribution?: Attribution,
): number {
  return PATTERN_TRUST[pattern] * voice.certainty * (attribution?.weak ? 0.9 : 1);
}

/** The speakers who are shown at first, where there are many. */
import type { Share } from './speaker-groups.ts';

/** Two rows of chips. */
const FIRST = 7;
/** Fewer than so many are not worth a press. */
const FEWEST_BEHIND = 3;

/** Those with most of the quoted words, and the one that is chosen, in the order that they have. */
export function firstSpeakers(shares: readonly Share[], chosen: string | undefined): readonly Share[] {
  if (shares.length < FIRST + FEWEST_BEHIND) return shares;
  const first = new Set([...shares].sort((one, other) => other.words - one.words).slice(0, FIRST));
  return shares.filter((share) => first.has(share) || share.key === chosen);
}

/** Which units become points: the best one, then each time the one that adds most. */

/** How units compare, by their index. */
export interface Likeness {
  /** 0..1: how alike what they speak of is. */
  similarity(one: number, other: number): number;
  /** 0..1: the share of the smaller one's words that the other has too. */
  overlap(one: number, other: number): number;
}

/**
 * How much likeness to a chosen unit counts against another (maximal marginal relevance, Carbonell and Goldstein
 * 1998), on the scale of the scores.
 */
export const LIKENESS_COST = 5;
/** Units with more words in common say the same. */
export const MOST_OVERLAP = 0.5;
/** No article needs more candidates; it keeps the cost of comparing them flat. */
const MOST_CANDIDATES = 80;

/**
 * @param scores one for each unit, higher is better; only differences mean anything.
 * @returns at most `count` indices, best first. Asking for more gives the same ones and others after them, so a
 * longer list of points contains the shorter.
 */
export function select(scores: ArrayLike<number>, likeness: Likeness, count: number): readonly number[] {
  const candidates = Array.from(scores, (score, at) => ({ at, score, likest: 0 }))
    .sort((one, other) => other.score - one.score || one.at - other.at)
    .slice(0, MOST_CANDIDATES);
  const chosen: number[] = [];
  let left = candidates;
  while (chosen.length < count && left.length > 0) {
    const best = left.reduce((most, candidate) => (worth(candidate) > worth(most) ? candidate : most));
    chosen.push(best.at);
    left = left.filter(({ at }) => at !== best.at && likeness.overlap(at, best.at) < MOST_OVERLAP);
    for (const candidate of left) {
      candidate.likest = Math.max(candidate.likest, likeness.similarity(candidate.at, best.at));
    }
  }
  return chosen;
}

const worth = ({ score, likest }: { readonly score: number; readonly likest: number }): number =>
  score - LIKENESS_COST * likest;

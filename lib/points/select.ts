/** Which candidates become points: the best one, then each time the best that says something else. */

/** What the choice asks of a candidate. */
export interface Selectable {
  /** Higher is better; only differences mean anything. */
  readonly score: number;
  /** Indices of the sentences that it shows: none is shown twice. */
  readonly members: readonly number[];
  readonly stems: ReadonlySet<string>;
}

/**
 * Candidates of which the smaller one shares more of its stems say the same. A cost of likeness besides (maximal
 * marginal relevance) makes the choice worse on graded articles: what matters most shares words.
 */
const MOST_OVERLAP = 0.65;
/** No article needs more candidates; it keeps the cost of comparing them flat. */
const MOST_CANDIDATES = 80;

/**
 * @returns at most `count` candidates, best first. Asking for more gives the same ones and others after them, so a
 * longer list of points contains the shorter.
 */
export function select<Each extends Selectable>(candidates: readonly Each[], count: number): readonly Each[] {
  const sorted = [...candidates].sort((one, other) => other.score - one.score).slice(0, MOST_CANDIDATES);
  const chosen: Each[] = [];
  for (const candidate of sorted) {
    if (chosen.length >= count) break;
    if (!chosen.some((other) => clash(candidate, other))) chosen.push(candidate);
  }
  return chosen;
}

const clash = (one: Selectable, other: Selectable): boolean =>
  one.members.some((member) => other.members.includes(member)) ||
  overlap(one.stems, other.stems) > MOST_OVERLAP;

/** The share of the smaller set that the other one has too: 0..1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

/** Which candidates become points: the best one, then each time the best of what is left that says something else. */

/** What the choice asks of a candidate. */
export interface Selectable {
  /** Higher is better; only differences mean anything. */
  readonly score: number;
  /** Indices of the sentences that it shows: none is shown twice. */
  readonly members: readonly number[];
  readonly stems: ReadonlySet<string>;
}

/** Candidates of which the smaller one shares more of its stems say the same. */
const MOST_OVERLAP = 0.57;
/** From this chance on that two tell the same, one of them is enough. */
const MOST_SAME = 0.3;
/** Below it, what the chance takes off a score. */
const SAME_COST = 0.5;
/** No article needs more candidates; it keeps the cost of comparing them flat. */
const MOST_CANDIDATES = 40;

/**
 * @param chanceOfSame how likely two sentences, by their indices, tell the same: 0..1
 * @returns at most `count` candidates, best first. Asking for more gives the same ones and others after them, so a
 * longer list of points contains the shorter.
 */
export function select<Each extends Selectable>(
  candidates: readonly Each[],
  count: number,
  chanceOfSame: (one: number, other: number) => number,
): readonly Each[] {
  const sorted = [...candidates].sort((one, other) => other.score - one.score).slice(0, MOST_CANDIDATES);
  let left = sorted.map((candidate) => ({ candidate, score: candidate.score }));
  const chosen: Each[] = [];
  while (chosen.length < count) {
    const best = left.reduce<(typeof left)[number] | undefined>(
      (most, each) => (most && most.score >= each.score ? most : each),
      undefined,
    );
    if (!best) break;
    chosen.push(best.candidate);
    left = left.flatMap((each) => {
      if (clash(each.candidate, best.candidate)) return [];
      const chance = mostOf(each.candidate, best.candidate, chanceOfSame);
      return chance > MOST_SAME ? [] : [{ ...each, score: each.score - SAME_COST * chance }];
    });
  }
  return chosen;
}

const clash = (one: Selectable, other: Selectable): boolean =>
  one.members.some((member) => other.members.includes(member)) ||
  overlap(one.stems, other.stems) > MOST_OVERLAP;

function mostOf(one: Selectable, other: Selectable, chance: (one: number, other: number) => number): number {
  let most = 0;
  for (const first of one.members) {
    for (const second of other.members) most = Math.max(most, chance(first, second));
  }
  return most;
}

/** The share of the smaller set that the other one has too: 0..1. */
function overlap(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let shared = 0;
  for (const stem of one) if (other.has(stem)) shared++;
  return shared / Math.max(1, Math.min(one.size, other.size));
}

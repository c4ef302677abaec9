/** Which units become points: the best one, then each time the one that adds most. */
import type { Unit } from './unit.ts';
import { similarity, type Vector } from './vectors.ts';

export interface Scored {
  readonly unit: Unit;
  readonly vector: Vector;
  /** Higher is better; only differences mean anything. */
  readonly score: number;
}

/** How much likeness to a chosen point counts against a unit (maximal marginal relevance, Carbonell and Goldstein 1998). */
const LIKENESS_COST = 3;
/** Units that share more of the smaller one's stems than this say the same. */
const MOST_OVERLAP = 0.5;
/** No article needs more candidates; it keeps the cost of comparing them flat. */
const MOST_CANDIDATES = 80;

/**
 * @returns at most `count` of them, best first. Asking for more gives the same ones and others after them, so a
 * longer list of points contains the shorter.
 */
export function selectUnits(scored: readonly Scored[], count: number): readonly Scored[] {
  const left = [...scored].sort(byScore).slice(0, MOST_CANDIDATES);
  const chosen: Scored[] = [];
  while (chosen.length < count) {
    const best = bestOf(left, chosen);
    if (!best) break;
    chosen.push(best);
    left.splice(left.indexOf(best), 1);
  }
  return chosen;
}

const byScore = (one: Scored, other: Scored): number =>
  other.score - one.score || one.unit.start - other.unit.start;

function bestOf(left: readonly Scored[], chosen: readonly Scored[]): Scored | undefined {
  let best: Scored | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const candidate of left) {
    if (chosen.some((other) => overlap(candidate.unit, other.unit) >= MOST_OVERLAP)) continue;
    const likeness = Math.max(0, ...chosen.map((other) => similarity(candidate.vector, other.vector)));
    const worth = candidate.score - LIKENESS_COST * likeness;
    if (worth > most) {
      most = worth;
      best = candidate;
    }
  }
  return best;
}

/** The share of the smaller unit's stems that the other one has too: 0..1. */
function overlap(one: Unit, other: Unit): number {
  const stems = new Set(one.stems);
  const others = new Set(other.stems);
  let shared = 0;
  for (const stem of stems) if (others.has(stem)) shared++;
  return shared / Math.max(1, Math.min(stems.size, others.size));
}

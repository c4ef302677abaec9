/** What weights reach on a set of articles. */
import { select } from '../../../lib/points/select.ts';
import { dot } from './draw-set.ts';
import type { Example } from './read-set.ts';
import { rougeOf } from './rouge.ts';

const POINTS = 3;
const LONG_WORDS = 35;

export interface Gain {
  /** Points of ROUGE-1 and ROUGE-2 F1 above the first three sentences. */
  readonly one: number;
  readonly two: number;
  readonly words: number;
  /** Percent of points over 35 words. */
  readonly long: number;
}

/** With the selection that the product uses. */
export function gainOf(examples: readonly Example[], weights: ArrayLike<number>): Gain {
  let [one, two, words, long, points] = [0, 0, 0, 0, 0];
  for (const { rows, costs, sound, likeness, references, shared, lead } of examples) {
    const scores = sound.map((at) => dot(weights, rows[at] ?? []) - (costs[at] ?? 0));
    const set = select(scores, likeness, POINTS).map((place) => shared[sound[place] ?? 0]!);
    const rouge = rougeOf(references, set);
    one += rouge.one - lead.one;
    two += rouge.two - lead.two;
    words += set.reduce((sum, unit) => sum + unit.words, 0);
    long += set.filter((unit) => unit.words > LONG_WORDS).length;
    points += set.length;
  }
  const share = 100 / Math.max(1, examples.length);
  return {
    one: one * share,
    two: two * share,
    words: (words * share) / 100,
    long: (100 * long) / Math.max(1, points),
  };
}

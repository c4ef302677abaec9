/** What is trained: a linear model of a unit's worth and leaning, one of what a guide is, one of what tells the same. */
import type { Feature } from './features/measure.ts';

export interface Model {
  /** For each feature its part in a unit's worth in a report, what a guide adds to that part, and its part in leaning. */
  readonly weights: Readonly<Record<Feature, readonly [report: number, guide: number, lean: number]>>;
  /** How likely a unit leans before anything is known of it. */
  readonly leanStart: number;
  /** In the order of `pageValues`. */
  readonly guide: readonly number[];
  /** Of the chance that two sentences tell the same, in the order of `pairValues`. */
  readonly same: readonly number[];
}

/** A quote in its turn: what was known where it stands, and who has said it. */
import type { Attribution } from '../attribution.ts';
import type { Candidate } from './candidate.ts';
import type { Moment } from './ways-around.ts';

/** Indexes of the speeches that make one quote. */
export type Run = readonly number[];

export interface Turn {
  readonly run: Run;
  readonly moment: Moment;
  /** What its own sentence says of its speaker. */
  readonly beside?: Attribution | undefined;
  /** Whom the order of asking has found. */
  readonly asked?: Candidate | undefined;
  /** Who has said it; absent where nobody can be found. */
  readonly decision?: Candidate | undefined;
  /** 0..1: how sure that is. */
  readonly certainty: number;
}

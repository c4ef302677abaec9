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
  /** Absent where nobody can be found. */
  readonly decision?: Candidate | undefined;
}

/** What the judge goes by. */
import type { Attribution } from '../attribution.ts';
import type { Run } from '../ways/turn.ts';
import type { Moment } from '../ways/ways-around.ts';

/** By name; a name that no weight is known for counts nothing. */
export type Features = Readonly<Record<string, number>>;

/** A quote as the judge sees it. */
export interface Matter {
  readonly moment: Moment;
  readonly run: Run;
  /** What the quote's own sentence says. */
  readonly own?: Attribution | undefined;
}

/** A quotation with what its own words tell, and whom the order of asking takes for its speaker. */
import type { Span } from '../../../text/span.ts';
import type { Pattern } from '../../attribution.ts';
import type { Quote } from '../../quote.ts';
import type { Carried } from '../certainty.ts';
import type { Clause, Told } from '../clause.ts';
import type { Voice } from '../voices.ts';

/** Who speaks by the order of asking, and which way told it: a pattern, or how somebody goes on. */
export interface Heard extends Voice, Required<Pick<Quote, 'basis'>> {
  readonly way: Pattern | Carried;
  /** 0..1: how sure that way is. */
  readonly prior: number;
}

export interface Turn {
  readonly clause: Clause;
  readonly told: Told;
  readonly parts: readonly Span[];
  readonly heard: Heard | undefined;
}

/** Somebody who may have said a quote, with the reason. */
import type { Attribution, Pattern } from '../attribution.ts';
import type { Referent } from '../discourse/referent.ts';

export interface Candidate {
  readonly referent: Referent;
  /** The way that has found them. */
  readonly pattern: Pattern;
  /** The words beside the quote that name them; absent where the sentences around do. */
  readonly attribution?: Attribution;
}

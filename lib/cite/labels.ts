/** The words that an excerpt needs besides the page's, in the reader's language. */
import type { AttributionNotes } from './attribution.ts';
import type { SourceLabels } from './source-piece.ts';

export interface Labels extends SourceLabels {
  readonly points: string;
  readonly quotes: string;
  /** Said where a name would stand. */
  readonly speaker: { readonly uncertain: string; readonly none: string } & AttributionNotes;
}

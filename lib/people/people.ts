/** The people table of an article, with the reading that it rests on, for the floors above. */
import type { Quotation } from '../text/marks/quotation.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import type { Mention, Person } from './person.ts';
import type { Headline } from './read-headline.ts';

export interface People {
  readonly pack: Pack;
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
  /** Indexes of blocks that interrupt the story: captions, links, headings. */
  readonly inserts: ReadonlySet<number>;
  readonly headline: Headline;
  /** In the order of first mention. */
  readonly persons: readonly Person[];
  /** In the article's order. */
  readonly mentions: readonly Mention[];
  readonly personOf: ReadonlyMap<Mention, Person>;
}

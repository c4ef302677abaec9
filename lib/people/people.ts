/** The people table of an article, for the floors above. */
import type { Mention, Person } from './person.ts';
import type { Headline } from './read-headline.ts';

export interface People {
  readonly headline: Headline;
  /** In the order of first mention. */
  readonly persons: readonly Person[];
  /** In the article's order. */
  readonly mentions: readonly Mention[];
  readonly personOf: ReadonlyMap<Mention, Person>;
}

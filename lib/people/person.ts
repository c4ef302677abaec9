/** Somebody, or some body, that an article names. */
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Span } from '../text/span.ts';

/** One place where an article names somebody. */
export interface Mention extends Span {
  /** The whole noun phrase, with the title before the name. */
  readonly phrase: Span;
  /** Words of the name in lower case, without title. */
  readonly names: readonly string[];
  /** What is said before the name: "UK Foreign Secretary". */
  readonly role?: Span;
  readonly honorific?: string;
  /** Index of the first and behind the last token of the phrase. */
  readonly tokens: Span;
  readonly block: number;
  /** In the genitive, without an apostrophe: "Merkels". */
  readonly genitive?: boolean;
  /** In another case than the nominative: its words are not the article's own. */
  readonly declined?: boolean;
  /** It stands in somebody's quoted words. */
  readonly quoted: boolean;
  /** A capital at a sentence's start only: perhaps no name. */
  readonly weak: boolean;
}

export interface Person {
  /** The fullest form of the name, at its earliest place. */
  readonly mention: Mention;
  /** "unnamed": somebody whom the article gives no name ("a neighbour"); made when they speak, never found among the names. */
  readonly kind: 'person' | 'organisation' | 'place' | 'unclear' | 'unnamed';
  /** Neither a name nor the name of a body: what the article calls them ("one of them"), whatever the kind says of it. */
  readonly nameless?: true;
  /** More than one. */
  readonly plural?: boolean;
  /** Somebody else in the article has this surname. */
  readonly shared?: boolean;
  readonly gender?: Gender;
  /** By the ending of a first name that no table knows. */
  readonly likelyGender?: Gender;
  /** What the article calls them: before the name, behind it, or by "is the". The best one first. */
  readonly roles: readonly Span[];
  readonly mentions: readonly Mention[];
}

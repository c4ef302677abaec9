/** A noun for whom somebody is looked for, and what its phrase tells. */
import type { Person } from '../../people/person.ts';
import type { Token } from '../../text/tokens.ts';
import type { Discourse } from './discourse.ts';
import type { Noun } from './noun-evidence.ts';
import type { ReferenceIndex } from './reference-index.ts';

export interface AskedNoun {
  readonly index: ReferenceIndex;
  readonly discourse: Discourse;
  readonly noun: Noun;
  readonly inside: ReadonlySet<Person> | undefined;
  readonly first: Token;
  readonly phrase: string;
  /** Behind a definite article. */
  readonly definite: boolean;
  /** The noun is an office or a trade. */
  readonly titled: boolean;
}

/** What an article as a whole tells of those whom its nouns may mean. */

import type { Person } from '../../people/person.ts';
import { indexRoles, type RoleIndex } from '../../people/resolve-nominal.ts';
import type { Narration } from '../narration.ts';
import { findTrades } from './find-trades.ts';
import { introducedNouns } from './noun-evidence.ts';
import { type Portrait, paintAll } from './portrait.ts';

export interface ReferenceIndex {
  readonly narration: Narration;
  /** Who is what. */
  readonly roles: RoleIndex;
  /** Who has a trade that no table knows, by its noun. */
  readonly trades: ReadonlyMap<string, Person>;
  /** Nouns that stand behind an indefinite article, each with the last token of it. */
  readonly introduced: ReadonlyMap<string, number>;
  /** How each is spoken of who is named in the narration. */
  readonly portraits: ReadonlyMap<Person, Portrait>;
}

export function referenceIndex(narration: Narration): ReferenceIndex {
  return {
    narration,
    roles: indexRoles(narration.text, narration.people, narration.pack),
    trades: findTrades(narration),
    introduced: introducedNouns(narration),
    portraits: paintAll(narration),
  };
}

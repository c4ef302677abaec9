/** What an article as a whole tells of those whom its nouns may mean. */
import { indexRoles, type RoleIndex } from '../../people/resolve-nominal.ts';
import type { Narration } from '../narration.ts';
import { introducedNouns } from './noun-evidence.ts';

export interface ReferenceIndex {
  readonly narration: Narration;
  /** Who is what. */
  readonly roles: RoleIndex;
  /** Nouns that stand behind an indefinite article, each with the last token of it. */
  readonly introduced: ReadonlyMap<string, number>;
}

export function referenceIndex(narration: Narration): ReferenceIndex {
  return {
    narration,
    roles: indexRoles(narration.text, narration.people, narration.pack),
    introduced: introducedNouns(narration),
  };
}

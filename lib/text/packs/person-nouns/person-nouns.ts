/** What the tables of nouns for people hold; each language that has a pack has one. */
import type { Lexicon } from '../lexicon.ts';

type Needed = 'roleNouns' | 'maleRoleNouns' | 'femaleRoleNouns' | 'personNouns' | 'anaphoricPersonNouns';

/** Not every language tells which offices are one, and what stands before a title. */
export type PersonNouns = Pick<Lexicon, Needed> & Partial<Pick<Lexicon, 'roleSynonyms' | 'roleModifiers'>>;

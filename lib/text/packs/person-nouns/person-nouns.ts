/** What the tables of nouns for people hold; each language that has a pack has one. */
import type { Lexicon } from '../lexicon.ts';

type Needed = 'roleNouns' | 'maleRoleNouns' | 'femaleRoleNouns' | 'personNouns' | 'anaphoricPersonNouns';

/** Not every language tells which offices are one, what stands before a title, and who is a party to a case. */
export type PersonNouns = Pick<Lexicon, Needed> &
  Partial<Pick<Lexicon, 'roleSynonyms' | 'officeParaphrases' | 'roleModifiers' | 'partyNouns'>>;

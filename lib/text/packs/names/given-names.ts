/** What the tables of given names hold. */
import type { Words } from '../words.ts';

export type Gender = 'm' | 'f';

/** Given names in lower case, by the gender that they tell. */
export interface GivenNames {
  readonly maleNames: Words;
  readonly femaleNames: Words;
}

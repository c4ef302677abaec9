/** Who is said to speak, as the words have it: before anybody has asked who that is. */
import type { Phrase } from '../syntax/phrase.ts';

export type Source = Phrase & {
  /** The words stand in it: a letter, a plan. */
  readonly paper?: boolean;
  /** Its article hangs on the preposition before it: Italian "del sindaco". */
  readonly definite?: boolean;
  /** A demonstrative stands behind it: somebody just spoken of, whatever else the noun tells. */
  readonly pointed?: boolean;
};

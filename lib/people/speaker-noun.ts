/** Whether a noun in lower case can be somebody who speaks: a person, a body, a paper. */
import type { Pack } from '../text/packs/pack.ts';
import { isTitle } from './titles.ts';

export function isSpeakingNoun(lower: string, pack: Pack): boolean {
  const { personNouns, bodyNouns, maleRoleNouns, femaleRoleNouns } = pack.lexicon;
  return (
    personNouns.has(lower) ||
    bodyNouns.has(lower) ||
    isTitle(lower, pack) ||
    maleRoleNouns.has(lower) ||
    femaleRoleNouns.has(lower)
  );
}

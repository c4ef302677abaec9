/** Names in another case than the nominative, where names have cases: whoever acts stands in the nominative. */
import type { Pack } from '../text/packs/pack.ts';
import { isGivenName } from './given-names.ts';
import { isDeclinedBody } from './level-cases.ts';
import type { Mention } from './person.ts';

/** A shorter word is no case of another: "Abu". */
const SHORTEST = 4;

/** Whether a name has the form of another case than the nominative: the article has its nominative, no nominative ends so, or it is a body's. */
export function isOblique({ names, declined }: Pick<Mention, 'names' | 'declined'>, pack: Pack): boolean {
  return declined === true || names.some((name) => isDeclinedBody(name, pack) || endsOblique(name, pack));
}

/** But "Diego". */
function endsOblique(name: string, pack: Pack): boolean {
  const { obliqueNameEndings } = pack.morphology;
  return (
    name.length >= SHORTEST &&
    obliqueNameEndings.some((ending) => name.endsWith(ending)) &&
    !isGivenName(name, pack)
  );
}

/** "trener Realu", "rzecznik MSZ": where names have cases, whose a noun is stands right behind it. */
import { isOblique } from '../people/is-oblique.ts';
import { ACRONYM } from '../people/loosen-owners.ts';
import type { Mention } from '../people/person.ts';
import type { Row } from './row.ts';

/** Whether a name behind a noun tells whose it is: by its case, or a place's, or an acronym. */
export function isOwnerByCase({ pack, tokens, people }: Row, mention: Mention): boolean {
  if (pack.morphology.obliqueNameEndings.length === 0 || (mention.role && !isOblique(mention, pack)))
    return false;
  const isAcronym = mention.names.length === 1 && ACRONYM.test(tokens[mention.tokens.end - 1]?.text ?? '');
  const isPlace = people.personOf.get(mention)?.kind === 'place';
  return isAcronym || isPlace || isOblique(mention, pack);
}

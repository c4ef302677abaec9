/** The body that a pronoun means where bodies have a gender: whoever spoke last, if that was one. */
import type { Person } from '../../people/person.ts';
import type { Recent } from '../../people/recent.ts';
import { genderOfArticle } from '../../people/titles.ts';
import type { Gender } from '../../text/packs/names/given-names.ts';
import type { Narration } from '../narration.ts';

/** How far back, in blocks, those between naming no person. */
const FAR_REACH = 2;

/** @returns the body that spoke last, or that this paragraph is about where it names nobody, unless somebody has been the subject of a sentence since */
export function bodyThatSpoke(
  narration: Narration,
  recent: readonly Recent[],
  block: number,
  gender: Gender | undefined,
): Person | undefined {
  const { pack, tokens } = narration;
  // A pronoun of the singular passes several by.
  const last = recent.findLast(({ person }) => !(person.plural === true && person.kind === 'unnamed'));
  if (!pack.grammar.gendersThings || !last || block - last.block > FAR_REACH) return undefined;
  for (let between = last.block + 1; between < block; between++)
    if (!isAlone(narration, between)) return undefined;
  const { person } = last;
  if (person.kind !== 'organisation' || person.plural) return undefined;
  if (!last.spoke && !(last.block === block && isAlone(narration, block))) return undefined;
  const articles = person.mentions.map(({ tokens: { start } }) =>
    person.roles.length > 0
      ? undefined
      : genderOfArticle(tokens[start - 1]?.lower ?? tokens[start]?.lower ?? '', pack),
  );
  const own = person.gender ?? articles.find((known) => known !== undefined);
  return gender === undefined || own === undefined || own === gender ? person : undefined;
}

/** Nobody is named in a block. */
function isAlone({ namedIn }: Narration, block: number): boolean {
  return [...(namedIn.get(block) ?? [])].every(({ kind }) => kind !== 'person');
}

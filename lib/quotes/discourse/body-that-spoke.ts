/** The body that a pronoun means where bodies have a gender: whoever spoke last, if that was one. */
import type { Person } from '../../people/person.ts';
import type { Recent } from '../../people/recent.ts';
import { genderOfArticle } from '../../people/titles.ts';
import type { Gender } from '../../text/packs/pack.ts';
import type { Narration } from '../narration.ts';

/** How far back, in blocks. */
const REACH = 1;

/** @returns the body that spoke last, where nobody has been the subject of a sentence since */
export function bodyThatSpoke(
  { pack, tokens }: Narration,
  recent: readonly Recent[],
  block: number,
  gender: Gender | undefined,
): Person | undefined {
  const last = recent.at(-1);
  if (!pack.grammar.gendersThings || !last?.spoke || block - last.block > REACH) return undefined;
  const { person } = last;
  if (person.kind !== 'organisation' || person.plural) return undefined;
  const articles = person.mentions.map(({ tokens: { start } }) =>
    person.roles.length > 0
      ? undefined
      : genderOfArticle(tokens[start - 1]?.lower ?? tokens[start]?.lower ?? '', pack),
  );
  const own = person.gender ?? articles.find((known) => known !== undefined);
  return gender === undefined || own === undefined || own === gender ? person : undefined;
}

/** First names, and the gender that they tell. */
import type { Gender } from '../text/packs/names/given-names.ts';
import type { Pack } from '../text/packs/pack.ts';

/**
 * @param name in lower case
 * @returns the gender that the article's own language gives the name, else the one that the others agree on; none where
 *   men and women bear it. "Jean-Philippe" is told by its first part.
 */
export function genderOfName(name: string, pack: Pack): Gender | undefined {
  if (!isKnown(name, pack)) {
    const first = firstPart(name);
    return first === undefined ? undefined : genderOfName(first, pack);
  }
  const male = pack.names.maleNames.has(name);
  const female = pack.names.femaleNames.has(name);
  if (male || female) return male && female ? undefined : male ? 'm' : 'f';
  return pack.names.abroad.get(name);
}

/** Whether a word in lower case is a first name in some language, or two of them. */
export function isGivenName(name: string, pack: Pack): boolean {
  const first = firstPart(name);
  return isKnown(name, pack) || (first !== undefined && isKnown(first, pack));
}

function isKnown(name: string, { names }: Pack): boolean {
  if (names.maleNames.has(name) || names.femaleNames.has(name)) return true;
  return names.abroad.has(name) && !names.wordsHere.has(name);
}

/** "jean" of "jean-philippe". */
function firstPart(name: string): string | undefined {
  const hyphen = name.indexOf('-');
  return hyphen > 0 ? name.slice(0, hyphen) : undefined;
}

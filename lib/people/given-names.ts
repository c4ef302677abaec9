/** First names, and the gender that they tell. */
import type { Gender } from '../text/packs/names/given-names.ts';
import { NAMES_ABROAD } from '../text/packs/names/names-abroad.ts';
import type { Pack } from '../text/packs/pack.ts';

/**
 * @param name in lower case
 * @returns the gender that the article's own language gives the name, else the one that the others agree on; none where
 *   men and women bear it
 */
export function genderOfName(name: string, { names }: Pack): Gender | undefined {
  const male = names.maleNames.has(name);
  const female = names.femaleNames.has(name);
  if (male || female) return male && female ? undefined : male ? 'm' : 'f';
  return NAMES_ABROAD.get(name);
}

/** Whether a word in lower case is a first name in some language. */
export function isGivenName(name: string, { names }: Pack): boolean {
  return names.maleNames.has(name) || names.femaleNames.has(name) || NAMES_ABROAD.has(name);
}

/** First names, and the gender that they tell. */
import { ALL_NAMES } from '../text/packs/names/all-names.ts';
import type { Gender, Pack } from '../text/packs/pack.ts';

/** Names of all languages, for people from abroad; a name of either gender tells none. */
const ABROAD: ReadonlyMap<string, Gender | undefined> = collect();

/**
 * @param name in lower case
 * @returns the gender that the article's own language gives the name, else the one that the others agree on; none where
 *   men and women bear it
 */
export function genderOfName(name: string, pack: Pack): Gender | undefined {
  const male = pack.names.maleNames.has(name);
  const female = pack.names.femaleNames.has(name);
  if (male || female) return male && female ? undefined : male ? 'm' : 'f';
  return ABROAD.get(name);
}

/** Whether a word in lower case is a first name in some language. */
export function isGivenName(name: string, pack: Pack): boolean {
  return pack.names.maleNames.has(name) || pack.names.femaleNames.has(name) || ABROAD.has(name);
}

function collect(): ReadonlyMap<string, Gender | undefined> {
  const genders = new Map<string, Gender | undefined>();
  const add = (name: string, gender: Gender): void => {
    genders.set(name, genders.has(name) && genders.get(name) !== gender ? undefined : gender);
  };
  for (const { maleNames, femaleNames } of ALL_NAMES) {
    for (const name of maleNames) add(name, 'm');
    for (const name of femaleNames) add(name, 'f');
  }
  return genders;
}

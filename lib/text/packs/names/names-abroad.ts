/**
 * The given names of all languages together: people from abroad stand in every newspaper. English has its own, of all countries, and does
 * without them. Indonesian and Romanian ones are left out: too many are words elsewhere (German “nur”, Spanish “anda”), or have plain letters.
 */
import { czechNames } from './czech.ts';
import { danishNames } from './danish.ts';
import { dutchNames } from './dutch.ts';
import { englishNames } from './english.ts';
import { frenchNames } from './french.ts';
import { germanNames } from './german.ts';
import type { Gender, GivenNames } from './given-names.ts';
import { italianNames } from './italian.ts';
import { norwegianNames } from './norwegian.ts';
import { polishNames } from './polish.ts';
import { portugueseNames } from './portuguese.ts';
import { spanishNames } from './spanish.ts';
import { swedishNames } from './swedish.ts';
import { turkishNames } from './turkish.ts';

const ALL: readonly GivenNames[] = [
  englishNames,
  czechNames,
  danishNames,
  dutchNames,
  frenchNames,
  germanNames,
  italianNames,
  norwegianNames,
  polishNames,
  portugueseNames,
  spanishNames,
  swedishNames,
  turkishNames,
];

/** By the gender that those languages agree on which have the name; undefined where they do not. */
export const NAMES_ABROAD: ReadonlyMap<string, Gender | undefined> = collect();

function collect(): ReadonlyMap<string, Gender | undefined> {
  const genders = new Map<string, Gender | undefined>();
  const add = (name: string, gender: Gender): void => {
    genders.set(name, genders.has(name) && genders.get(name) !== gender ? undefined : gender);
  };
  for (const { maleNames, femaleNames } of ALL) {
    for (const name of maleNames) add(name, 'm');
    for (const name of femaleNames) add(name, 'f');
  }
  return genders;
}

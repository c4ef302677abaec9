/** The pack for a language. */
import { primarySubtag } from '../direction.ts';
import { czech } from './czech.ts';
import { danish } from './danish.ts';
import { dutch } from './dutch.ts';
import { english } from './english.ts';
import { french } from './french.ts';
import { german } from './german.ts';
import { italian } from './italian.ts';
import { norwegian } from './norwegian.ts';
import type { Pack } from './pack.ts';
import { polish } from './polish.ts';
import { portuguese } from './portuguese.ts';
import { spanish } from './spanish.ts';
import { swedish } from './swedish.ts';
import { turkish } from './turkish.ts';
import { unknown } from './unknown.ts';

export const PACKS: readonly Pack[] = [
  english,
  czech,
  danish,
  dutch,
  french,
  german,
  italian,
  norwegian,
  polish,
  portuguese,
  spanish,
  swedish,
  turkish,
];
const BY_LANGUAGE = new Map(
  PACKS.flatMap((pack) => pack.languages.map((language) => [language, pack] as const)),
);

/** @returns the pack without a word in it where the language has none: quotes are then found by their marks alone. */
export function packFor(language: string): Pack {
  return BY_LANGUAGE.get(primarySubtag(language)) ?? unknown;
}

/** The pack for a language. */
import { primarySubtag } from '../direction.ts';
import { english } from './english.ts';
import type { Pack } from './pack.ts';
import { unknown } from './unknown.ts';

const PACKS: readonly Pack[] = [english];
const BY_LANGUAGE = new Map(
  PACKS.flatMap((pack) => pack.languages.map((language) => [language, pack] as const)),
);

/** @returns the pack without a word in it where the language has none: quotes are then found by their marks alone. */
export function packFor(language: string): Pack {
  return BY_LANGUAGE.get(primarySubtag(language)) ?? unknown;
}

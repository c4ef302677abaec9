/** Names in other cases than the nominative: Czech "Nováka" and "Novákové" are mentions of "Novák" and "Nováková". */
import type { Pack } from '../text/packs/pack.ts';
import type { Pairs } from '../text/packs/words.ts';
import { isGivenName } from './given-names.ts';
import type { Mention } from './person.ts';

/** @returns the mentions; those in another case with the nominative's words, and marked as such */
export function levelCases(mentions: readonly Mention[], pack: Pack): readonly Mention[] {
  const rules = pack.morphology.caseEndings;
  if (rules.length === 0) return mentions;
  const known = new Set(mentions.flatMap(({ names }) => names));
  const womens = new Set(mentions.flatMap(({ names }) => (leadsWoman(names, pack) ? names.slice(-1) : [])));
  return mentions.map((mention) => {
    const { names } = mention;
    const last = names.at(-1) ?? '';
    const levelled = womens.has(last)
      ? last
      : nominative(last, rules, (base) => known.has(base) && !isGivenName(last, pack));
    const declined = levelled !== last;
    const words = names.map((word, index) => {
      if (index === names.length - 1) return levelled;
      // "Petra" is a name of its own, but for "Petra Nováka".
      if (!declined && isGivenName(word, pack)) return word;
      // "Karla Nového": whom the article calls Karel elsewhere, before any Karl.
      const here = declined ? nominative(word, rules, (base) => known.has(base)) : word;
      return here === word ? nominative(word, rules, (base) => isGivenName(base, pack)) : here;
    });
    const changed = words.some((word, index) => word !== names[index]);
    return changed ? { ...mention, names: words, declined: true } : mention;
  });
}

/** Russian "Марина Орлова": a woman's first name that is no man's in another case, so her surname is none's of a man either. */
function leadsWoman(
  names: readonly string[],
  { names: { maleNames, femaleNames }, morphology }: Pack,
): boolean {
  const [first = ''] = names;
  if (names.length < 2 || !femaleNames.has(first)) return false;
  return nominative(first, morphology.caseEndings, (base) => maleNames.has(base)) === first;
}

/** Whether a word in lower case is a first name in another case than the nominative: Polish "wiktorem". */
export function isDeclinedGivenName(word: string, pack: Pack): boolean {
  return nominativeGivenName(word, pack) !== word;
}

/** A first name in lower case in the nominative, even where it is one as it stands: Polish "jana" of "jan". */
export function nominativeGivenName(word: string, pack: Pack): string {
  return nominative(word, pack.morphology.caseEndings, (base) => isGivenName(base, pack));
}

/** Whether a word in lower case is an office in another case than the nominative: Polish "premiera". */
export function isDeclinedRole(word: string, pack: Pack): boolean {
  return nominativeRole(word, pack) !== word;
}

/** An office in lower case in the nominative; the word itself where it is none in another case: Polish "ministrem" is "minister". */
export function nominativeRole(word: string, pack: Pack): string {
  return nominative(word, pack.morphology.caseEndings, (base) => pack.lexicon.roleNouns.has(base));
}

/** Whether a word in lower case is a body's in another case than the nominative: Polish "senatu". */
export function isDeclinedBody(word: string, pack: Pack): boolean {
  const { organisationWords } = pack.names;
  return (
    !organisationWords.has(word) &&
    nominative(word, pack.morphology.caseEndings, (base) => organisationWords.has(base)) !== word
  );
}

/** A noun for a body in lower case in the nominative; the word itself where it is none in another case: Russian "мэрии" is "мэрия". */
export function nominativeBodyNoun(word: string, pack: Pack): string {
  const { bodyNouns } = pack.lexicon;
  if (bodyNouns.has(word)) return word;
  return nominative(word, pack.morphology.caseEndings, (base) => bodyNouns.has(base));
}

/** Whether a word in lower case is a place's in another case than the nominative: Polish "warszawie". */
export function isDeclinedPlace(word: string, pack: Pack): boolean {
  const isPlace = (base: string) =>
    pack.names.places.some(([first, ...more]) => first === base && more.length === 0);
  return !isGivenName(word, pack) && nominative(word, pack.morphology.caseEndings, isPlace) !== word;
}

/** The first form that the rules make of a word and that is known; the word itself where none is. */
function nominative(word: string, rules: Pairs, isKnown: (base: string) => boolean): string {
  for (const [ending, instead] of rules) {
    const stem = word.slice(0, -ending.length);
    if (stem.length >= 3 && word.endsWith(ending) && isKnown(stem + instead)) return stem + instead;
  }
  return word;
}

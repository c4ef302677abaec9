/** German verbs that form their past with -te. */
import { forms, words } from './words.ts';

/**
 * Stems that no -t can follow: those in d and t (deut-et), and those in m and n behind a consonant (rechn-et, widm-et),
 * but for l, r, a double letter and an h that only lengthens its vowel (warn-t, qualm-t, brumm-t, mahn-t).
 */
const NEEDS_E = /(?:[dt]|(?:ch|[^aeiouyäöülrhmn])[mn])$/;

/** @param stems without -en @returns of each the third person of the present, and of the past in both numbers. */
export function weakVerbs(stems: string): readonly string[] {
  return [...words(stems)].flatMap((stem) => forms(stem, NEEDS_E.test(stem) ? 'et ete eten' : 't te ten'));
}

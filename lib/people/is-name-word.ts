/** A word that may be part of a name, by its letters. */
import { ARABIC_ARTICLE } from '../text/packs/every-language/arabic-articles.ts';
import type { Token } from '../text/tokens.ts';
import { isHonorific } from './titles.ts';
import { isHungPronoun, type Vocabulary } from './vocabulary.ts';

/** "CDA-bewindsman", "USA-president": a common noun, where these have no capitals. */
const COMPOUND = /\p{L}-\p{Ll}{3,}$/u;

export function isNameWord(token: Token, { pack, lowerCased }: Vocabulary): boolean {
  if (token.kind !== 'word' || !(token.capital || ARABIC_ARTICLE.test(token.text))) return false;
  if (
    pack.lexicon.determiners.has(token.lower) ||
    pack.lexicon.masculinePronouns.has(token.lower) ||
    pack.lexicon.femininePronouns.has(token.lower) ||
    isHungPronoun(token.lower, pack)
  )
    return false;
  if (pack.grammar.verbSecond && !pack.grammar.capitalisesNouns && COMPOUND.test(token.text)) return false;
  // "I", and what hangs on it: "I've".
  if (
    pack.lexicon.firstPersonPronouns.has(token.lower.split("'", 1)[0] ?? '') &&
    /^\p{L}(?:['’]|$)/u.test(token.text)
  )
    return false;
  return !token.opens || isHonorific(token.lower, pack) || !lowerCased.has(token.lower);
}

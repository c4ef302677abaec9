/** The title whose field stands between it and the name: "director of sport Jane Smith", "presidente del comitato Jane Smith". */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isTitle } from './titles.ts';
import { isFunctionWord } from './vocabulary.ts';

/** So many words of an office's field may stand between it and the name. */
export const FIELD_REACH = 8;

/** "director of sport" before a name; "spokesman for Jane Smith" is none of hers. @returns the title's index, or the start */
export function fieldedTitle(tokens: readonly Token[], start: number, pack: Pack): number {
  // "director of policy for Jane Smith Holdings": whose director, not who is it.
  if (pack.lexicon.prepositions.has(tokens[start - 1]?.lower ?? '')) return start;
  for (let index = start - 1; index > start - FIELD_REACH; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.block !== tokens[start]?.block || token.capital) return start;
    if (pack.lexicon.reportingVerbs.has(token.lower) || pack.lexicon.determiners.has(token.lower))
      return start;
    if (isTitle(token.lower, pack))
      return index < start - 2 && pack.names.organisationJoiners.has(tokens[index + 1]?.lower ?? '')
        ? index
        : start;
  }
  return start;
}

/**
 * The same where adjectives follow: "especialista em políticas públicas Jane Smith", "presidente del comitato Jane Smith". Behind
 * each tie stands one noun, at most with an adjective that shows itself as one: what follows it may be the sentence's verb.
 * @returns the title's index, or the start
 */
export function titleBeforeTies(tokens: readonly Token[], start: number, pack: Pack): number {
  let last = start;
  for (let index = start - 1; index > start - FIELD_REACH; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.block !== tokens[start]?.block || token.capital) return start;
    if (token.quotation !== tokens[start]?.quotation) return start;
    if (tiesTo(token, pack)) {
      if (!isField(tokens.slice(index + 1, last), pack)) return start;
      last = index;
    } else if (isTitle(token.lower, pack)) {
      const adjective = tokens.slice(index + 1, last);
      const goesOn =
        adjective.length === 0 || (adjective.length === 1 && isAdjective(token, adjective[0], pack));
      return last < start && goesOn ? index : start;
    } else if (isFunctionWord(token.lower, pack) && !pack.lexicon.determiners.has(token.lower)) return start;
    else if (pack.lexicon.reportingVerbs.has(token.lower)) return start;
  }
  return start;
}

function tiesTo({ lower }: Token, { lexicon, names }: Pack): boolean {
  return (
    lexicon.linkingPrepositions.has(lower) ||
    names.organisationJoiners.has(lower) ||
    lexicon.objectPrepositions.has(lower)
  );
}

/** What a tie leads to: an article or none, a noun that nobody is and that bears no names, an adjective or none. */
function isField(words: readonly Token[], pack: Pack): boolean {
  const { lexicon, names } = pack;
  const [noun, adjective, ...more] = lexicon.determiners.has(words[0]?.lower ?? '') ? words.slice(1) : words;
  if (!noun || more.length > 0 || lexicon.indefiniteDeterminers.has(words[0]?.lower ?? '')) return false;
  if ([noun, adjective].some((word) => word && isFunctionWord(word.lower, pack))) return false;
  const isOther = isTitle(noun.lower, pack) || lexicon.personNouns.has(noun.lower);
  if (isOther || names.namedAfterPeople.has(noun.lower) || lexicon.titleIntroducers.has(noun.lower))
    return false;
  return !adjective || isAdjective(noun, adjective, pack);
}

/** Agrees by its end as no verb in the singular would, or has the end of one that tells what a noun is about. */
function isAdjective(noun: Token, adjective: Token | undefined, { morphology }: Pack): boolean {
  const word = adjective?.lower ?? '';
  const agrees = morphology.agreeingPluralEndings.some(
    (ending) => noun.lower.endsWith(ending) && word.endsWith(ending),
  );
  return agrees || morphology.relationalEndings.some((ending) => word.endsWith(ending));
}

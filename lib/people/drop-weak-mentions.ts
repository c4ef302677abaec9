/** Sentence openers that only look like names: "Encouragement from mentors", "Members now play". */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { hasAge } from './has-age.ts';
import type { Mention } from './person.ts';
import { isTitle } from './titles.ts';
import { isPronoun } from './vocabulary.ts';

/** Keeps a single word that is capitalised at sentences' starts only if it is a first name, comes again, or acts like a person. */
export function dropWeakMentions(
  mentions: readonly Mention[],
  tokens: readonly Token[],
  pack: Pack,
): readonly Mention[] {
  const counts = new Map<string, number>();
  for (const { names } of mentions) for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return mentions.filter((mention) => {
    const [name = ''] = mention.names;
    if (!mention.weak || pack.names.maleNames.has(name) || pack.names.femaleNames.has(name)) return true;
    if (pack.lexicon.personNouns.has(name) || pack.lexicon.bodyNouns.has(name)) return false;
    // "Wskazał, że …": a verb without a subject.
    if (pack.morphology.caseEndings.length > 0 && pack.lexicon.reportingVerbs.has(name)) return false;
    if (opensClause(name, mention, tokens, pack)) return false;
    if ((counts.get(name) ?? 0) > 1) return true;
    const next = tokens[mention.tokens.end];
    return (
      hasAge(mention, tokens, pack) ||
      next?.kind === 'possessive' ||
      next?.kind === 'colon' ||
      isTrade(tokens, mention.tokens.end + 1, next, pack) ||
      (pack.lexicon.reportingVerbs.has(next?.lower ?? '') &&
        !hasSubjectBehind(tokens, mention.tokens.end + 1, pack)) ||
      pack.lexicon.relativePronouns.has(next?.lower ?? '')
    );
  });
}

/** "Smith, pedagang di pasar, …": where nouns have no article, a bare one behind the comma tells what somebody is. */
function isTrade(tokens: readonly Token[], index: number, comma: Token | undefined, pack: Pack): boolean {
  const { definiteEndings } = pack.morphology;
  const noun = tokens[index];
  if (!definiteEndings.includes('-') || comma?.kind !== 'comma' || noun?.block !== comma.block) return false;
  return !noun.capital && (isTitle(noun.lower, pack) || pack.lexicon.personNouns.has(noun.lower));
}

/** "Opening up about …": a participle, by its ending, that nothing but a full stop or a possessive could make a name. */
function opensClause(
  name: string,
  { tokens: { end } }: Mention,
  tokens: readonly Token[],
  pack: Pack,
): boolean {
  const { participleEndings, pastParticipleEndings } = pack.morphology;
  const isParticiple =
    participleEndings.some((ending) => name.length > ending.length + 2 && name.endsWith(ending)) &&
    !pastParticipleEndings.some((ending) => name.endsWith(ending));
  const next = tokens[end];
  return isParticiple && next?.kind === 'word' && !pack.lexicon.reportingVerbs.has(next.lower);
}

/** "Ähnlich äußerte sich Jane Smith": where verbs stand second, what opens the sentence is no subject if one follows. */
export function hasSubjectBehind(tokens: readonly Token[], start: number, pack: Pack): boolean {
  if (!pack.grammar.frontsWithoutComma) return false;
  let at = start;
  while (pack.lexicon.auxiliaries.has(tokens[at]?.lower ?? '')) at++;
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    (token.capital || pack.lexicon.determiners.has(token.lower) || isPronoun(token.lower, pack)) &&
    !pack.lexicon.obliqueDeterminers.has(token.lower)
  );
}

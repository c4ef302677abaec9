/** Which words may be a speaker, or part of the phrase that tells of one. */
import { isSpeakingNoun } from '../people/speaker-noun.ts';
import { isTitle } from '../people/titles.ts';
import { isFunctionWord, isPronoun } from '../people/vocabulary.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { JOINT } from './source.ts';

/** Whether a noun in lower case can be somebody who speaks. */
export function isSpeakerNoun({ pack }: Pick<Narration, 'pack'>, head: string): boolean {
  return head === JOINT || isSpeakingNoun(head, pack);
}

/** Whether a noun in lower case tells of a person, not of a body. */
export function isPersonNoun({ pack }: Narration, head: string): boolean {
  return !pack.lexicon.bodyNouns.has(head) && (pack.lexicon.personNouns.has(head) || isTitle(head, pack));
}

export function isNounLike(narration: Narration, slot: number): boolean {
  const token = tokenAt(narration, slot);
  if (token?.kind !== 'word') return false;
  return !isFunctionWord(token.lower, narration.pack);
}

/** Words that are no part of a noun phrase: "however", "there", "then". */
export function isGrammar({ pack, tokens, slots }: Narration, slot: number): boolean {
  const lower = tokens[slots[slot]?.token ?? -1]?.lower ?? '';
  return isFunctionWord(lower, pack) && !pack.lexicon.personNouns.has(lower);
}

/** Prepositions that tie a noun to a noun more often than to a verb. */
export function joinsNouns(narration: Narration, slot: number): boolean {
  const word = wordAt(narration, slot);
  return (
    narration.pack.names.organisationJoiners.has(word) || narration.pack.lexicon.linkingPrepositions.has(word)
  );
}

export function isSubjectPronoun(narration: Narration, slot: number): boolean {
  const { pack, slots, tokens } = narration;
  const found = slots[slot];
  if (!found || found.speech >= 0 || narration.mentionFrom.has(found.token)) return false;
  const lower = tokens[found.token]?.lower ?? '';
  // Dutch "het" is a pronoun and an article.
  if (
    pack.lexicon.determiners.has(lower) &&
    isNounLike(narration, slot + 1) &&
    !pack.lexicon.reportingVerbs.has(wordAt(narration, slot + 1)) &&
    !isBeforeVerb(narration, slot)
  )
    return false;
  if (pack.lexicon.impersonalVerbs.size > 0 && meansNobody(tokens, found.token, pack)) return false;
  return isPronoun(lower, pack);
}

/** Norwegian "Det medfører": behind an article stands an adjective or a definite noun, and a verb looks like neither. */
function isBeforeVerb(narration: Narration, slot: number): boolean {
  const { adjectiveEndings, definiteEndings } = narration.pack.morphology;
  if (!narration.pack.lexicon.neuterPronouns.has(wordAt(narration, slot))) return false;
  if (adjectiveEndings.length === 0 || definiteEndings.length === 0) return false;
  const next = wordAt(narration, slot + 1);
  return ![...adjectiveEndings, ...definiteEndings].some((ending) => next.endsWith(ending));
}

/** "il faut", "il n'y a", "faut-il". */
function meansNobody(tokens: readonly Token[], pronoun: number, pack: Pack): boolean {
  return [-1, 1, 2].some((step) => pack.lexicon.impersonalVerbs.has(tokens[pronoun + step]?.lower ?? ''));
}

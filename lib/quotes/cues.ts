/** Verbs that attribute speech, in their places. */
import { mayStandBetween, skipBack } from '../syntax/verb-group.ts';
import type { Words } from '../text/packs/words.ts';
import type { Attribution } from './attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';

/** A verb that reports only beside a quote stands so near to it. */
export const WEAK_REACH = 6;

export function isVerb(narration: Narration, slot: number): boolean {
  const { pack } = narration;
  const token = tokenAt(narration, slot);
  if (token?.kind !== 'word' || (token.capital && !token.opens)) return false;
  return (
    pack.lexicon.reportingVerbs.has(token.lower) ||
    pack.lexicon.reportingParticiples.has(token.lower) ||
    pack.lexicon.weakReportingVerbs.has(token.lower)
  );
}

/** "the report said": a form that is a noun elsewhere ("in a post", "the ruling") has an article before it. */
export function isNounHere(narration: Narration, at: number): boolean {
  const { pack } = narration;
  const before = wordAt(narration, at - 1);
  if (pack.lexicon.relativePronouns.has(before)) return false;
  if (isInfinitive(narration, at) || isPutSo(narration, at)) return false;
  // "by saying", "as saying"
  if (pack.lexicon.reportingParticiples.has(wordAt(narration, at)))
    return pack.lexicon.determiners.has(before) || pack.lexicon.possessives.has(before);
  // "When asked “…?”"
  if (
    pack.lexicon.subordinators.has(before) &&
    pack.morphology.pastParticipleEndings.some((ending) => wordAt(narration, at).endsWith(ending))
  )
    return false;
  // "Det oplyser politiet": the word is a pronoun there.
  if (pack.grammar.frontsObjects && pack.lexicon.neuterPronouns.has(before)) return false;
  return (
    pack.lexicon.determiners.has(before) ||
    pack.lexicon.possessives.has(before) ||
    pack.lexicon.prepositions.has(before)
  );
}

/** "led Smith to suggest": no finite form, nor a noun in the plural. */
function isInfinitive(narration: Narration, at: number): boolean {
  const { lexicon, grammar, morphology } = narration.pack;
  const marker = wordAt(narration, at - 1);
  const isMarker = lexicon.prepositions.has(marker) && lexicon.auxiliaries.has(marker);
  if (!isMarker || grammar.verbBeforeSubject) return false;
  const word = wordAt(narration, at);
  return !morphology.inflectedVerbEndings.some((ending) => word.endsWith(ending));
}

/** "comme l'explique Smith": what stands between is no article. */
function isPutSo({ pack: { lexicon }, ...row }: Narration, at: number): boolean {
  const opener = wordAt(row, at - 2);
  return (
    lexicon.objectClitics.has(wordAt(row, at - 1)) &&
    lexicon.comparativeOpeners.some((phrase) => phrase.at(-1) === opener)
  );
}

/** So many adverbs may stand between a passive's auxiliary and its participle: "sera aussi expliqué". */
const ADVERBS = 2;

export function isPassive(narration: Narration, at: number): boolean {
  const { lexicon } = narration.pack;
  let before = at - 1;
  while (before > at - 1 - ADVERBS && isAdverb(narration, before)) before--;
  return (
    lexicon.passiveAuxiliaries.has(wordAt(narration, before)) &&
    // "s'est dite fière": of oneself.
    !lexicon.reflexives.has(wordAt(narration, before - 1)) &&
    !lexicon.reportingParticiples.has(wordAt(narration, at)) &&
    // "è intervenuto"
    !lexicon.activeParticiples.has(wordAt(narration, at))
  );
}

function isAdverb(narration: Narration, at: number): boolean {
  return (
    !narration.pack.lexicon.passiveAuxiliaries.has(wordAt(narration, at)) && mayStandBetween(narration, at)
  );
}

/** "anybody who complains": what follows is rather said by the main clause. */
export function isRelative(narration: Narration, at: number): boolean {
  return (
    narration.pack.lexicon.relativePronouns.has(wordAt(narration, at - 1)) &&
    tokenAt(narration, at - 2)?.kind !== 'comma'
  );
}

export function isSaid(narration: Narration, at: number): boolean {
  return (
    isVerb(narration, at) &&
    narration.pack.lexicon.reportingVerbs.has(wordAt(narration, at)) &&
    !isNounHere(narration, at) &&
    !isPassive(narration, at)
  );
}

/** "a déclaré": the last of several verb forms in a row. */
export function lastVerb(narration: Narration, at: number, end: number): number {
  let verb = at;
  while (verb + 1 < end && isVerb(narration, verb + 1)) verb++;
  return verb;
}

/** "might say": nobody has said it; but "in May, said". */
export function isImagined(narration: Narration, verb: number): boolean {
  const { irrealisModals } = narration.pack.lexicon;
  return [verb - 1, verb - 2].some((at) => {
    const token = tokenAt(narration, at);
    return token !== undefined && !(token.capital && !token.opens) && irrealisModals.has(token.lower);
  });
}

/** "you'd think", "you say": the reader, or anybody; nobody has said it. */
export function isOfReader(narration: Narration, verb: number): boolean {
  const subject = wordAt(narration, skipBack(narration, verb - 1, 0));
  return narration.pack.lexicon.secondPersonPronouns.has(subject.split("'", 1)[0] ?? '');
}

/** Whether an attribution tells by one of these verbs; "a-t-il répondu": the participle stands behind its pronoun. */
export function tellsBy(narration: Narration, { slots: { start, end } }: Attribution, verbs: Words): boolean {
  for (let at = start; at <= end; at++) if (verbs.has(wordAt(narration, at))) return true;
  return false;
}

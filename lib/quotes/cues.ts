/** Verbs that attribute speech, in their places. */
import { type Narration, tokenAt, wordAt } from './narration.ts';

/** A verb that reports only beside a quote stands so near to it. */
export const WEAK_REACH = 6;

export function isVerb(narration: Narration, slot: number): boolean {
  const { pack } = narration;
  const token = tokenAt(narration, slot);
  if (token?.kind !== 'word' || (token.capital && !token.opens)) return false;
  return pack.says.has(token.lower) || pack.saying.has(token.lower) || pack.weaklySays.has(token.lower);
}

/** "the report said": a form that is a noun elsewhere ("in a post", "the ruling") has an article before it. */
export function isNounHere(narration: Narration, at: number): boolean {
  const { pack } = narration;
  const before = wordAt(narration, at - 1);
  if (pack.who.has(before)) return false;
  // "by saying", "as saying"
  if (pack.saying.has(wordAt(narration, at)))
    return pack.articles.has(before) || pack.possessives.has(before);
  // "Det oplyser politiet": the word is a pronoun there.
  if (pack.inverts && pack.it.has(before)) return false;
  return pack.articles.has(before) || pack.possessives.has(before) || pack.prepositions.has(before);
}

export function isPassive(narration: Narration, at: number): boolean {
  const { pack } = narration;
  const before = wordAt(narration, at - 1);
  return pack.passives.has(before) && !pack.saying.has(wordAt(narration, at));
}

/** "anybody who complains": what follows is rather said by the main clause. */
export function isRelative(narration: Narration, at: number): boolean {
  return narration.pack.who.has(wordAt(narration, at - 1)) && tokenAt(narration, at - 2)?.kind !== 'comma';
}

export function isSaid(narration: Narration, at: number): boolean {
  return (
    isVerb(narration, at) &&
    narration.pack.says.has(wordAt(narration, at)) &&
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

/** "might say": nobody has said it. */
export function isImagined(narration: Narration, verb: number): boolean {
  const { imagined } = narration.pack;
  return imagined.has(wordAt(narration, verb - 1)) || imagined.has(wordAt(narration, verb - 2));
}

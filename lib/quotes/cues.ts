/** Verbs that attribute speech, in their places. */
import { type Scene, tokenAt, wordAt } from './scene.ts';

/** A verb that reports only beside a quote stands so near to it. */
export const WEAK_REACH = 6;

export function isVerb(scene: Scene, slot: number): boolean {
  const { pack } = scene;
  const token = tokenAt(scene, slot);
  if (token?.kind !== 'word' || (token.capital && !token.opens)) return false;
  return pack.says.has(token.lower) || pack.saying.has(token.lower) || pack.weaklySays.has(token.lower);
}

/** "the report said": a form that is a noun elsewhere ("in a post", "the ruling") has an article before it. */
export function isNounHere(scene: Scene, at: number): boolean {
  const { pack } = scene;
  const before = wordAt(scene, at - 1);
  if (pack.who.has(before)) return false;
  // "by saying", "as saying"
  if (pack.saying.has(wordAt(scene, at))) return pack.articles.has(before) || pack.possessives.has(before);
  // "Det oplyser politiet": the word is a pronoun there.
  if (pack.inverts && pack.it.has(before)) return false;
  return pack.articles.has(before) || pack.possessives.has(before) || pack.prepositions.has(before);
}

export function isPassive(scene: Scene, at: number): boolean {
  const { pack } = scene;
  const before = wordAt(scene, at - 1);
  return pack.passives.has(before) && !pack.saying.has(wordAt(scene, at));
}

/** "anybody who complains": what follows is rather said by the main clause. */
export function isRelative(scene: Scene, at: number): boolean {
  return scene.pack.who.has(wordAt(scene, at - 1)) && tokenAt(scene, at - 2)?.kind !== 'comma';
}

export function isSaid(scene: Scene, at: number): boolean {
  return (
    isVerb(scene, at) &&
    scene.pack.says.has(wordAt(scene, at)) &&
    !isNounHere(scene, at) &&
    !isPassive(scene, at)
  );
}

/** "a déclaré": the last of several verb forms in a row. */
export function lastVerb(scene: Scene, at: number, end: number): number {
  let verb = at;
  while (verb + 1 < end && isVerb(scene, verb + 1)) verb++;
  return verb;
}

/** "might say": nobody has said it. */
export function isImagined(scene: Scene, verb: number): boolean {
  const { imagined } = scene.pack;
  return imagined.has(wordAt(scene, verb - 1)) || imagined.has(wordAt(scene, verb - 2));
}

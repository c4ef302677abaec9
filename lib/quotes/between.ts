/** What may stand between a subject and its verb: "has also later". */
import { type Scene, tokenAt, wordAt } from './scene.ts';

export function mayStandBetween(scene: Scene, slot: number): boolean {
  const { pack } = scene;
  const token = tokenAt(scene, slot);
  if (token?.kind !== 'word' || token.capital) return false;
  if (pack.between.has(token.lower)) return true;
  // "d'abord"
  if (token.lower.endsWith("'") && pack.between.has(wordAt(scene, slot + 1))) return true;
  for (const ending of pack.adverbEndings)
    if (token.lower.length > ending.length + 2 && token.lower.endsWith(ending)) return true;
  return false;
}

/** Back over "has also later". */
export function skipBack(scene: Scene, from: number, bound: number): number {
  let at = from;
  while (at >= bound && (mayStandBetween(scene, at) || leadsToDay(scene, at) || isClitic(scene, at, from)))
    at--;
  return at;
}

/** "l'" in "l'avait accusé", behind which stands an auxiliary at least. */
function isClitic(scene: Scene, slot: number, from: number): boolean {
  return slot < from && scene.pack.clitics.has(wordAt(scene, slot));
}

/** "el" in "el viernes", "am" in "am Freitag". */
function leadsToDay(scene: Scene, slot: number): boolean {
  const { pack } = scene;
  const word = wordAt(scene, slot);
  if (pack.dates.has(word)) return true;
  const leads = pack.articles.has(word) || pack.prepositions.has(word);
  return leads && pack.dates.has(wordAt(scene, slot + 1));
}

/** What may stand between a subject and its verb: "has also later". */
import { type Narration, tokenAt, wordAt } from './narration.ts';

export function mayStandBetween(narration: Narration, slot: number): boolean {
  const { pack } = narration;
  const token = tokenAt(narration, slot);
  if (token?.kind !== 'word' || token.capital) return false;
  if (pack.lexicon.auxiliaries.has(token.lower)) return true;
  // "d'abord"
  if (token.lower.endsWith("'") && pack.lexicon.auxiliaries.has(wordAt(narration, slot + 1))) return true;
  for (const ending of pack.morphology.adverbEndings)
    if (token.lower.length > ending.length + 2 && token.lower.endsWith(ending)) return true;
  return false;
}

/** Back over "has also later". */
export function skipBack(narration: Narration, from: number, bound: number): number {
  let at = from;
  while (
    at >= bound &&
    (mayStandBetween(narration, at) || leadsToDay(narration, at) || isClitic(narration, at, from))
  )
    at--;
  return at;
}

/** "l'" in "l'avait accusé", behind which stands an auxiliary at least. */
function isClitic(narration: Narration, slot: number, from: number): boolean {
  return slot < from && narration.pack.lexicon.objectClitics.has(wordAt(narration, slot));
}

/** "el" in "el viernes", "am" in "am Freitag". */
function leadsToDay(narration: Narration, slot: number): boolean {
  const { pack } = narration;
  const word = wordAt(narration, slot);
  if (pack.names.dates.has(word)) return true;
  const leads = pack.lexicon.determiners.has(word) || pack.lexicon.prepositions.has(word);
  return leads && pack.names.dates.has(wordAt(narration, slot + 1));
}

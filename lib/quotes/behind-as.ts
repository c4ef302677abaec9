/** "…", as Smith put it; « … », comme l'explique Smith: what leads to a clause that tells how the words were said. */
import { type Narration, wordAt } from './narration.ts';
import { phraseAt } from './phrase-at.ts';

/** @returns the slot behind such words and a pronoun that hangs on the verb; the slot itself where none stand in it */
export function behindAs(narration: Narration, at: number, end: number): number {
  const { comparativeOpeners, objectClitics } = narration.pack.lexicon;
  const behind = at + phraseAt(narration, at, end, comparativeOpeners);
  return behind > at && objectClitics.has(wordAt(narration, behind)) ? behind + 1 : behind;
}

/** Letters that a language's newsrooms write in several ways, read as one: Romanian "ş", "ș" and "s". */
import type { Pack } from './packs/pack.ts';

/** @param lower a word in lower case @returns the word as the tables of its language spell it */
export function foldLetters(lower: string, { morphology }: Pick<Pack, 'morphology'>): string {
  let folded = lower;
  for (const [letter, plain] of morphology.foldedLetters) folded = folded.replaceAll(letter, plain);
  return folded;
}

/** Whether one of a language's phrases stands in a place. */
import type { Phrases } from '../text/packs/words.ts';
import { type Narration, wordAt } from './narration.ts';

/** @returns how many slots the phrase has that starts in a slot; 0 where none does */
export function phraseAt(narration: Narration, at: number, end: number, list: Phrases): number {
  for (const phrase of list) {
    const isHere = phrase.every((word, index) => isSame(narration, word, wordAt(narration, at + index)));
    if (at + phrase.length <= end && isHere) return phrase.length;
  }
  return 0;
}

/** "a giudizio di" before an article: "a giudizio della". */
function isSame({ pack: { lexicon } }: Narration, word: string, found: string): boolean {
  return (
    word === found || (lexicon.genitivePrepositions.has(word) && lexicon.genitivePrepositions.has(found))
  );
}

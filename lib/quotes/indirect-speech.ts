/** Free indirect speech: German "Die Lage sei ernst." behind "sagte Huber" goes on in Huber's words. */
import type { Span } from '../text/span.ts';
import { isVerb } from './cues.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';

/** So near to it, "ich" makes "ich habe" the writer's own present. */
const NEAR = 2;

/**
 * @param slots of a sentence, or of a part of one
 * @returns whether a verb has the mood of what somebody else has said, and none of saying stands there: whom the sentence is
 *   about is then not who speaks
 */
export function isIndirectSpeech(narration: Narration, { start, end }: Span): boolean {
  const { reportedMood, firstPersonPronouns } = narration.pack.lexicon;
  if (reportedMood.size === 0) return false;
  let found = false;
  for (let at = start; at < end; at++) {
    if ((narration.slots[at]?.speech ?? -1) >= 0) continue;
    const token = tokenAt(narration, at);
    // "die Sorge": a noun; "Wäre er gekommen, …": a condition.
    if (token?.capital) continue;
    if (reportedMood.has(token?.lower ?? '')) found ||= !isOwn(at);
    else if (isVerb(narration, at)) return false;
  }
  return found;

  function isOwn(at: number): boolean {
    for (let near = at - NEAR; near <= at + NEAR; near++)
      if (firstPersonPronouns.has(wordAt(narration, near))) return true;
    return false;
  }
}

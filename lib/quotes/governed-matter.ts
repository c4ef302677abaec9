/** "am „Kolleg für junge Leute“", "auf der „langen Wiese am Wehr“": a phrase that a preposition governs, and nobody's words. */
import type { Attribution } from './attribution.ts';
import { isVerb } from './cues.ts';
import { isIndirectSpeech } from './indirect-speech.ts';
import { type Narration, sentenceAt, tokenAt, wordAt } from './narration.ts';
import type { Speech } from './speech.ts';

/**
 * Right behind a preposition, marks hold a name or a term where nothing in the sentence tells of saying: "sprach vom „…“" does.
 * A stop or a comma within the marks makes it speech.
 */
export function isGoverned(
  narration: Narration,
  speech: Speech,
  first: number,
  attribution: Attribution | undefined,
): boolean {
  const { pack, slots } = narration;
  if (!pack.grammar.namesStandApposed || pack.grammar.dropsSubjects) return false;
  if (speech.ending !== 'open' || speech.parts.length > 1) return false;
  if (attribution && attribution.pattern !== 'sentence-subject') return false;
  const isBehind = slots[first - 1]?.sentence === slots[first]?.sentence;
  if (!isBehind || tokenAt(narration, first - 1)?.kind !== 'word') return false;
  if (!pack.lexicon.prepositions.has(wordAt(narration, first - 1))) return false;
  const { start, end } = sentenceAt(narration, first);
  for (let at = start; at < end; at++) if (isVerb(narration, at)) return false;
  return !isIndirectSpeech(narration, { start, end });
}

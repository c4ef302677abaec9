/** Words that are sung or played: they are nobody's own, whoever sings them. */
import type { Span } from '../text/span.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';

/** So near before the quote, or behind it, stands the word that tells. */
const REACH = 6;

/** "in the song: “…”", "“…,” she sings". */
export function isSung(narration: Narration, lead: Span, tail: Span): boolean {
  const { pack } = narration;
  for (let at = lead.end - 1; at >= Math.max(lead.start, lead.end - REACH); at--) {
    const token = tokenAt(narration, at);
    if (!token || token.kind === 'comma' || pack.lexicon.reportingVerbs.has(token.lower)) break;
    if (pack.lexicon.performanceWords.has(token.lower)) return true;
  }
  for (let at = tail.start; at < Math.min(tail.end, tail.start + REACH); at++) {
    const word = wordAt(narration, at);
    const ends = tokenAt(narration, at)?.kind === 'comma' && at > tail.start;
    if (ends || pack.lexicon.reportingVerbs.has(word) || pack.lexicon.relativePronouns.has(word))
      return false;
    if (pack.lexicon.performanceWords.has(word)) return true;
  }
  return false;
}

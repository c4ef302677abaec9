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
    if (!token || token.kind === 'comma' || pack.says.has(token.lower)) break;
    if (pack.sung.has(token.lower)) return true;
  }
  for (let at = tail.start; at < Math.min(tail.end, tail.start + REACH); at++) {
    const word = wordAt(narration, at);
    const ends = tokenAt(narration, at)?.kind === 'comma' && at > tail.start;
    if (ends || pack.says.has(word) || pack.who.has(word)) return false;
    if (pack.sung.has(word)) return true;
  }
  return false;
}

/** Words that are sung or played: they are nobody's own, whoever sings them. */
import type { Span } from '../text/span.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';

/** So near before the quote, or behind it, stands the word that tells. */
const REACH = 6;

/** "in the song: “…”", "“…,” she sings". */
export function isSung(scene: Scene, lead: Span, tail: Span): boolean {
  const { pack } = scene;
  for (let at = lead.end - 1; at >= Math.max(lead.start, lead.end - REACH); at--) {
    const token = tokenAt(scene, at);
    if (!token || token.kind === 'comma' || pack.says.has(token.lower)) break;
    if (pack.sung.has(token.lower)) return true;
  }
  for (let at = tail.start; at < Math.min(tail.end, tail.start + REACH); at++) {
    const word = wordAt(scene, at);
    const ends = tokenAt(scene, at)?.kind === 'comma' && at > tail.start;
    if (ends || pack.says.has(word) || pack.who.has(word)) return false;
    if (pack.sung.has(word)) return true;
  }
  return false;
}

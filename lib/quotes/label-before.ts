/** Who stands alone before a colon, as newsletters and captions label words: "HEADING — WSJ’s Jane Smith:", "From Jane Smith and Ann Bell:". */

import { endOfCore } from '../syntax/noun-phrase.ts';
import { JOINT, name, noun } from '../syntax/phrase.ts';
import { lengthOf, mentionFrom } from '../syntax/row.ts';
import { isGrammar } from '../syntax/speaker-words.ts';
import { endOfTopic } from '../syntax/topic.ts';
import type { Span } from '../text/span.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** A label has no more slots. */
const LONGEST = 24;

/** "THE RIVER IS UP — Jane Smith said:": behind the dash that ends a heading in capitals. */
export function behindHeadline(narration: Narration, { start, end }: Span): number {
  for (let at = start; at < Math.min(end, start + LONGEST); at++) {
    const token = tokenAt(narration, at);
    if (token?.kind === 'dash') return at > start ? at + 1 : start;
    if (!token || token.text !== token.text.toUpperCase()) return start;
  }
  return start;
}

/**
 * @param lead slots up to the colon, with it
 * @returns whom the label names, where it names them and nothing else
 */
export function labelBefore(narration: Narration, lead: Span): Source | undefined {
  const colon = lead.end - 1;
  const start = behindHeading(narration, Math.max(lead.start, colon - LONGEST), colon);
  const opens = behindHouse(narration, start, colon);
  const first = mentionFrom(narration, opens);
  if (!first) return opens > start ? unnamed(narration, opens, colon) : undefined;
  let at = opens;
  let count = 0;
  for (let mention = mentionFrom(narration, at); mention; mention = mentionFrom(narration, at)) {
    at += lengthOf(mention);
    count++;
    if (at === colon) break;
    at = behindJoint(narration, at);
  }
  if (at !== colon || (count === 1 && start === lead.start && opens === start)) return undefined;
  return count === 1 ? name(narration, first, opens) : noun(narration, JOINT, opens, colon);
}

/** "CHINA CHIPS — Bloomberg": behind the last dash. */
function behindHeading(narration: Narration, start: number, colon: number): number {
  for (let at = colon - 1; at >= start; at--) if (tokenAt(narration, at)?.kind === 'dash') return at + 1;
  return start;
}

/** "WSJ’s", "our", "from", "more from"; but "Smith gegen Schiedsrichter Jones" is Smith's. */
function behindHouse(narration: Narration, start: number, colon: number): number {
  const { possessives, prepositions } = narration.pack.lexicon;
  // "Su Smith: “…”": of whom it is said.
  if (endOfTopic(narration, start, colon) > start) return start;
  for (let at = start; at < Math.min(colon, start + 6); at++) {
    const word = wordAt(narration, at);
    if (tokenAt(narration, at)?.kind === 'possessive' || possessives.has(word)) return at + 1;
    if (prepositions.has(word) && (at === start || (at === start + 1 && isGrammar(narration, start))))
      return possessives.has(wordAt(narration, at + 1)) ? at + 2 : at + 1;
  }
  return start;
}

/** "More from your newsletter host": a phrase without a name, behind the preposition. */
function unnamed(narration: Narration, start: number, colon: number): Source | undefined {
  const last = wordAt(narration, colon - 1);
  const isPerson = narration.pack.lexicon.personNouns.has(last);
  return isPerson && endOfCore(narration, start, colon) === colon
    ? noun(narration, last, start, colon)
    : undefined;
}

function behindJoint(narration: Narration, at: number): number {
  let next = at;
  while (
    tokenAt(narration, next)?.kind === 'comma' ||
    narration.pack.lexicon.conjunctions.has(wordAt(narration, next))
  )
    next++;
  return next;
}

/** The verb of a subject that stands before it behind a quote: "Smith, a planner from Leeds, said". */
import { endOfCore } from '../syntax/noun-phrase.ts';
import { phraseFrom } from '../syntax/phrase-from.ts';
import { phraseTo } from '../syntax/phrase-to.ts';
import { mayStandBetween } from '../syntax/verb-group.ts';
import { isSaid, isVerb } from './cues.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';

/** How far behind a quote its verb may stand, apposition and all. */
const TAG_REACH = 45;

/** At once, or behind an apposition. @param from behind the subject's last slot @returns the verb's slot, -1 where none is found */
export function verbBehindSubject(narration: Narration, from: number, end: number): number {
  let at = from;
  let commas = 0;
  const limit = Math.min(end, from + TAG_REACH);
  const opening = tokenAt(narration, at)?.kind;
  if (opening === 'bracket' || opening === 'dash') at = behindPair(narration, at, limit);
  // "Jane Smith of the North Bank, wrote"
  if (narration.pack.lexicon.linkingPrepositions.has(wordAt(narration, at)))
    at = Math.max(
      at,
      endOfCore(narration, at + 1, limit),
      phraseFrom(narration, at + 1, limit)?.slots.end ?? at,
    );
  while (at < limit && mayStandBetween(narration, at) && !isVerb(narration, at)) at++;
  if (isVerb(narration, at)) return at;
  if (tokenAt(narration, at)?.kind !== 'comma') return -1;
  for (; at < limit; at++) {
    const token = tokenAt(narration, at);
    if (!token || token.kind === 'stop') return -1;
    if (
      commas > 0 &&
      isSaid(narration, at) &&
      !narration.pack.lexicon.relativePronouns.has(wordAt(narration, at - 1))
    )
      return hasOwnSubject(narration, at, from) ? -1 : at;
    if (token.kind !== 'comma') continue;
    if (++commas > 6) return -1;
  }
  return -1;
}

/** "…, she said": another subject stands right before the verb, behind a comma. */
function hasOwnSubject(narration: Narration, verb: number, bound: number): boolean {
  let at = verb - 1;
  while (at >= bound && mayStandBetween(narration, at)) at--;
  const phrase = phraseTo(narration, at, bound);
  if (phrase?.kind === 'pronoun') return true;
  const before = phrase && tokenAt(narration, phrase.slots.start - 1)?.kind;
  return phrase?.kind === 'name' && before === 'comma';
}

/** "Smith (left) said", "Smith – a miller – said". */
function behindPair(narration: Narration, from: number, end: number): number {
  const kind = tokenAt(narration, from)?.kind;
  for (let at = from + 1; at < end; at++) if (tokenAt(narration, at)?.kind === kind) return at + 1;
  return from;
}

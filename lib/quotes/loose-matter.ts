/** Words in marks that nobody has said: labelled by a date, explained or supposed. */
import type { Attribution, Pattern } from './attribution.ts';
import { isImagined, isVerb } from './cues.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';

/** Patterns that a clause with a verb or a source makes. */
const TOLD: ReadonlySet<Pattern> = new Set([
  'colon',
  'after',
  'before',
  'according',
  'signed',
  'turn',
  'nobody',
]);

function isTold(attribution: Attribution | undefined): boolean {
  return attribution !== undefined && TOLD.has(attribution.pattern);
}

/** "1932: “…”": nothing but a date labels it, as in a list of plaques or of what happened. */
export function isDated(narration: Narration, first: number, attribution: Attribution | undefined): boolean {
  const { slots, pack } = narration;
  if (isTold(attribution) || tokenAt(narration, first - 1)?.kind !== 'colon') return false;
  const block = slots[first]?.block;
  let figures = 0;
  for (let at = first - 2; at >= 0 && slots[at]?.block === block; at--) {
    const token = tokenAt(narration, at);
    if (token?.kind === 'number') figures++;
    else if (token?.kind !== 'word') continue;
    else if (!pack.names.dates.has(token.lower)) return false;
  }
  return figures > 0 && slots[first - 1]?.block === block;
}

/** "samaya, which means “a pause in time”", "cura personalis, or “care of the whole person”". */
export function isGloss(narration: Narration, first: number, attribution: Attribution | undefined): boolean {
  const { pack, slots } = narration;
  if (slots[first - 1]?.block !== slots[first]?.block) return false;
  const comma = tokenAt(narration, first - 1)?.kind === 'comma' ? 1 : 0;
  const word = wordAt(narration, first - 1 - comma);
  if (pack.lexicon.glossVerbs.has(word)) return true;
  const before = tokenAt(narration, first - 2);
  return pack.lexicon.glossConjunctions.has(word) && before !== undefined && !isTold(attribution);
}

/** "she could reply, “…”", "you think, “…”": nobody has said it. */
export function isSupposed(
  narration: Narration,
  first: number,
  attribution: Attribution | undefined,
): boolean {
  const { pack, slots } = narration;
  if (attribution?.pattern !== 'nobody' && attribution?.pattern !== 'before') return false;
  const verb = first - (tokenAt(narration, first - 1)?.kind === 'word' ? 1 : 2);
  if (isVerb(narration, verb) && isImagined(narration, verb)) return true;
  const { sentence } = slots[first] ?? {};
  let you = false;
  for (let at = verb - 1; slots[at]?.sentence === sentence; at--) {
    if (
      pack.lexicon.masculinePronouns.has(wordAt(narration, at)) ||
      pack.lexicon.femininePronouns.has(wordAt(narration, at))
    )
      return false;
    you ||= pack.lexicon.secondPersonPronouns.has(wordAt(narration, at));
  }
  return you;
}

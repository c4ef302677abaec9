/** Words that stand on things: signs, banners, badges; nobody says them. */
import type { Attribution } from './attribution.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';

/** So near before a quote stands the verb that tells of it. */
const VERB_REACH = 5;
/** So far before a colon the thing may be named that bears the words. */
const BORNE_REACH = 24;

/** "banners that read '…'", "Signs in shops spell out a promise: '…' reads one": words on a thing, which nobody says. */
export function isBorne(narration: Narration, first: number, attribution: Attribution | undefined): boolean {
  const { pack, slots } = narration;
  const { inscriptionNouns, documentVerbs } = pack.lexicon;
  const source = attribution?.source;
  if (source?.kind === 'noun' && inscriptionNouns.has(source.head)) return true;
  if (attribution?.pattern !== 'after' && isSaidByThing(narration, first)) return true;
  const isTold = attribution && (attribution.pattern !== 'sentence-subject' || documentVerbs.size === 0);
  if (isTold) return false;
  if (tokenAt(narration, first - 1)?.kind !== 'colon' && !bears(narration, first)) return false;
  for (let at = first - 1; at >= first - BORNE_REACH && slots[at]?.sentence === slots[first]?.sentence; at--)
    if (inscriptionNouns.has(wordAt(narration, at))) return true;
  return false;
}

/** "badges that said “…”", "whose own advertising says it is “…”": the verb's subject is right before it. */
function isSaidByThing(narration: Narration, first: number): boolean {
  const { reportingVerbs, relativePronouns, inscriptionNouns } = narration.pack.lexicon;
  for (let at = first - 1; at >= first - VERB_REACH; at--) {
    if (!reportingVerbs.has(wordAt(narration, at))) continue;
    const subject = relativePronouns.has(wordAt(narration, at - 1)) ? at - 2 : at - 1;
    return inscriptionNouns.has(wordAt(narration, subject));
  }
  return false;
}

/** "Auf dem Schild steht noch immer “…”": a verb by which words stand somewhere, or "with the text", and no colon. */
function bears({ pack, slots, tokens }: Narration, first: number): boolean {
  const { documentVerbs, titleIntroducers, reportingVerbs } = pack.lexicon;
  if (documentVerbs.size === 0) return false;
  let found = false;
  for (
    let at = first - 1;
    at >= first - BORNE_REACH && slots[at]?.sentence === slots[first]?.sentence;
    at--
  ) {
    const word = tokens[slots[at]?.token ?? -1]?.lower ?? '';
    if (reportingVerbs.has(word)) return false;
    found ||= documentVerbs.has(word) || titleIntroducers.has(word);
  }
  return found;
}

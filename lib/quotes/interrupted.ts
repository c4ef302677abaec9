/** What interrupts a quote and cannot end it, by its shape alone. */
import { isVerb } from './cues.ts';
import type { Gap } from './judge/weigh-gap.ts';
import { type Narration, tokenAt } from './narration.ts';

/** Words between two dashes, with them, in slots. */
const LONGEST_ASIDE = 10;

/** Rare in articles, so no weight is known for it. */
export function isInterrupted(narration: Narration, gap: Gap): boolean {
  if (standsInSameMarks(narration, gap)) return true;
  if (!isOneClause(narration, gap)) return false;
  return isAside(narration, gap) || isBareTag(narration, gap) || isDashed(narration, gap);
}

/** Russian "«Он молчал! — смеётся Smith. — Всю зиму»": cut between dashes, the second part has no opening mark of its own. */
function standsInSameMarks({ pack, speeches }: Narration, { two }: Gap): boolean {
  const { family, outer, parts } = speeches[two]?.quotation ?? {};
  return pack.grammar.dashedAttribution && family !== 'dash' && outer?.[0]?.start === parts?.[0]?.start;
}

/** "“The boat is old and” — she paused — “the money is gone”": a few words between two dashes, in the middle of a sentence. */
function isAside(narration: Narration, { start, end }: Gap): boolean {
  const isDash = (at: number): boolean => tokenAt(narration, at)?.kind === 'dash';
  return isDash(start) && isDash(end - 1) && end - start <= LONGEST_ASIDE;
}

/** "“Ero in acqua” racconta “quando vedo un bambino”": nothing but the clause, in the middle of a sentence. */
function isBareTag(narration: Narration, { two, start, end, tag }: Gap): boolean {
  if (!narration.pack.grammar.adjectivesFollow || narration.speeches[two]?.whole !== false) return false;
  return isVerb(narration, start) && tag?.slots.end === end;
}

/**
 * "—El río subió —cuenta Smith—. Nos quedamos sin luz.": a dash and a verb, in speech that a dash opens. What has somebody
 * named behind it may be another's: "– A – mówi Kos. – B – dodaje Lis."
 */
function isDashed(narration: Narration, { two, start, beside }: Gap): boolean {
  if (narration.speeches[two]?.quotation.family !== 'dash') return false;
  if (beside?.pattern === 'after' && beside.source.kind !== 'pronoun') return false;
  return tokenAt(narration, start)?.kind === 'dash' && isVerb(narration, start + 1);
}

/** No colon, and no stop but at the end. */
function isOneClause(narration: Narration, { start, end }: Gap): boolean {
  for (let at = start; at < end; at++) {
    const kind = tokenAt(narration, at)?.kind;
    if (!kind || kind === 'colon' || (kind === 'stop' && at < end - 1)) return false;
  }
  return true;
}

/** Speeches that one attribution interrupts are one quote: "A," she said. "B." */
import type { Attribution } from './attribution.ts';
import { isVerb } from './cues.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { sourceIn } from './sources-beside.ts';
import { tagBehind } from './tag-behind.ts';

/** An attribution clause has no more words than this; one that ends in a relative clause has no more than that. */
const LONGEST_CLAUSE = 32;
const LONGEST_RELATIVE = 90;

/** In a clause of no more words a participle tells of the speech before it: ", describing a bridge." */
const BRIEF_CLAUSE = 10;

/** Words between two dashes, with them, in slots. */
const LONGEST_ASIDE = 10;

/** @returns runs of speech indexes that belong together, in order. */
export function mergeSpeeches(
  narration: Narration,
  indexes: readonly number[],
): readonly (readonly number[])[] {
  const runs: number[][] = [];
  for (const index of indexes) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous !== undefined && goesOn(narration, previous, index)) run.push(index);
    else runs.push([index]);
  }
  return runs;
}

function goesOn(narration: Narration, one: number, two: number): boolean {
  const start = (narration.places[one]?.last ?? 0) + 1;
  const end = narration.places[two]?.first ?? 0;
  if (end - start < 1 || end - start > LONGEST_RELATIVE) return false;
  if (narration.slots[start - 1]?.block !== narration.slots[end]?.block) return false;
  if (!narration.speeches[one]?.quotation.closed) return false;
  const final = tokenAt(narration, end - 1)?.kind;
  // "Tom Reed Sr. “…”": the stop of an abbreviation ends the sentence as well.
  const isAbbreviation = narration.text[(tokenAt(narration, end - 1)?.end ?? 0) - 1] === '.';
  const reopens = final === 'stop' || final === 'comma' || final === 'dash' || isAbbreviation;
  if (isAside(narration, start, end) || isBareTag(narration, two, start, end)) return true;
  if (end - start < 2) return false;
  // "“A.” Smith weiß es auch. “B.”": where verbs stand second, a clause that opens a sentence of its own with its subject is no tag.
  if (
    (narration.pack.grammar.verbSecond || final === 'comma') &&
    narration.slots[start - 1]?.sentence !== narration.slots[start]?.sentence
  )
    return false;
  if (!isOneClause(narration, start, end)) return false;
  if (!(reopens || narration.speeches[two]?.quotation.family === 'dash')) return false;
  const tag = tagBehind(narration, { start, end });
  if (!tag || !isShort(narration, tag, end - start) || hasOwnTag(narration, two)) return false;
  // "“A”, said Smith, for whom “B”"
  return final === 'stop' || !sourceIn(narration, { start: tag.slots.end, end });
}

/** "“Ero in acqua” racconta “quando vedo un bambino”": nothing but the clause, in the middle of a sentence. */
function isBareTag(narration: Narration, two: number, start: number, end: number): boolean {
  if (!narration.pack.grammar.adjectivesFollow || narration.speeches[two]?.whole !== false) return false;
  if (!isVerb(narration, start) || !isOneClause(narration, start, end)) return false;
  return tagBehind(narration, { start, end })?.slots.end === end;
}

/** "“The boat is old and” — she paused — “the money is gone”": a few words between two dashes, in the middle of a sentence. */
function isAside(narration: Narration, start: number, end: number): boolean {
  const isDash = (at: number): boolean => tokenAt(narration, at)?.kind === 'dash';
  if (!isDash(start) || !isDash(end - 1) || end - start > LONGEST_ASIDE) return false;
  return endsThere(narration, start, end);
}

/** No colon, no stop but at the end, and one verb of saying at most, those of relative clauses left aside. */
function isOneClause(narration: Narration, start: number, end: number): boolean {
  const { lexicon } = narration.pack;
  const isBrief = end - start <= BRIEF_CLAUSE && tokenAt(narration, end - 1)?.kind === 'stop';
  let verbs = 0;
  for (let at = start; at < end; at++) {
    const token = tokenAt(narration, at);
    if (!token || token.kind === 'colon' || (token.kind === 'stop' && at < end - 1)) return false;
    // Behind "who" the verbs tell of the speaker.
    if (lexicon.relativePronouns.has(token.lower)) return verbs <= 1 && endsThere(narration, at, end);
    if (isBrief && isParticiple(narration, at)) continue;
    if (isVerb(narration, at) && !lexicon.weakReportingVerbs.has(token.lower)) verbs++;
  }
  return verbs <= 1;
}

/** No colon, and no stop but at the end. */
function endsThere(narration: Narration, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const token = tokenAt(narration, at);
    if (!token || token.kind === 'colon' || (token.kind === 'stop' && at < end - 1)) return false;
  }
  return true;
}

/** "describing", which is no form of a finite verb. */
function isParticiple(narration: Narration, at: number): boolean {
  const { reportingVerbs, reportingParticiples } = narration.pack.lexicon;
  const word = wordAt(narration, at);
  return reportingParticiples.has(word) && !reportingVerbs.has(word);
}

/** "said Jane Smith, who …": a relative clause may be long. */
function isShort(narration: Narration, { slots: { end } }: Attribution, length: number): boolean {
  const relative =
    tokenAt(narration, end)?.kind === 'comma' &&
    narration.pack.lexicon.relativePronouns.has(wordAt(narration, end + 1));
  return length <= (relative ? LONGEST_RELATIVE : LONGEST_CLAUSE);
}

/** "A," X said. "B," he added: the second one, where it ends in the same paragraph, is attributed by itself. */
function hasOwnTag(narration: Narration, speech: number): boolean {
  const { slots, sentences, places } = narration;
  const { first = -1, last = -1 } = places[speech] ?? {};
  if (slots[first]?.block !== slots[last]?.block) return false;
  const sentenceEnd = sentences[slots[last]?.sentence ?? -1]?.end ?? last;
  let end = last + 1;
  while (end < sentenceEnd && (slots[end]?.speech ?? -1) < 0) end++;
  return end > last + 1 && tagBehind(narration, { start: last + 1, end }) !== undefined;
}

/** Words in marks that nobody has said: labelled by a date, explained or supposed. */

import { mentionFrom } from '../syntax/row.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import { isReporting } from '../syntax/tag.ts';
import type { Attribution, Pattern } from './attribution.ts';
import { isImagined, isVerb } from './cues.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';

/** A date before a colon has no more slots. */
const LONGEST_DATE = 16;
/** A condition is no longer, in slots. */
const CONDITION_REACH = 14;
/** So far before a quote its sentence may speak to the reader. */
const ADDRESS_REACH = 30;

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
  for (let at = first - 2; slots[at]?.block === block; at--) {
    if (at < first - LONGEST_DATE) return false;
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

/** "she could reply, “…”", "if a neighbour says “…”", "people say, “…”": nobody in particular has said it. */
export function isSupposed(
  narration: Narration,
  first: number,
  attribution: Attribution | undefined,
): boolean {
  if (isConditional(narration, first, attribution)) return true;
  if (attribution?.pattern === 'before' || attribution?.pattern === 'colon')
    if (isGeneral(narration, first, attribution)) return true;
  if (attribution?.pattern !== 'nobody' && attribution?.pattern !== 'before') return false;
  const verb = first - (tokenAt(narration, first - 1)?.kind === 'word' ? 1 : 2);
  return attribution.slots.end > verb && isVerb(narration, verb) && isImagined(narration, verb);
}

/** "if someone searches “…”": within the condition, whose clause no comma ends but the one right before the quote. */
function isConditional(narration: Narration, first: number, attribution: Attribution | undefined): boolean {
  const { pack, slots } = narration;
  const { sentence } = slots[first] ?? {};
  for (let at = first - 1; at >= first - CONDITION_REACH && slots[at]?.sentence === sentence; at--) {
    // "asked if": no condition.
    // "said that if “…”": whoever tells it stands before the condition.
    const isTeller = isTold(attribution) && (attribution?.slots.start ?? first) < at;
    if (pack.lexicon.conditionals.has(wordAt(narration, at)))
      return !isTeller && !isReporting(narration, at - 1);
    if (mentionFrom(narration, at) || (tokenAt(narration, at)?.kind === 'comma' && at < first - 1))
      return false;
  }
  return false;
}

/** "people say", "everyone asks": anybody, in the present. */
function isGeneral(
  { pack, ...narration }: Narration,
  first: number,
  { source, slots }: Attribution,
): boolean {
  if (source.kind !== 'noun' || !pack.lexicon.genericNouns.has(source.head)) return false;
  const { reportingVerbs, weakReportingVerbs } = pack.lexicon;
  for (let at = slots.start; at < Math.min(first, slots.end + 1); at++) {
    const word = wordAt(narration, at);
    const isBase = pack.morphology.thirdPersonEndings.some(
      (ending) => reportingVerbs.has(word + ending) || weakReportingVerbs.has(word + ending),
    );
    if (isBase && (reportingVerbs.has(word) || weakReportingVerbs.has(word))) return true;
  }
  return false;
}

/**
 * "you think, “…”", "Ask yourself: “…”", "your people say, “…”": what the reader may think, say or search for, in a
 * sentence that speaks to the reader, of nobody by name and with nobody else for its speaker; and "I will prompt it: “…”".
 */
export function isAddressed(
  narration: Narration,
  first: number,
  attribution: Attribution | undefined,
): boolean {
  const { pack, slots } = narration;
  const { secondPersonPronouns, masculinePronouns, femininePronouns } = pack.lexicon;
  if (attribution && !isAnybodys(narration, attribution)) return false;
  const { sentence } = slots[first] ?? {};
  let addressed = attribution !== undefined && isWriters(narration, attribution);
  for (let at = first - 1; at >= first - ADDRESS_REACH && slots[at]?.sentence === sentence; at--) {
    const word = wordAt(narration, at);
    const mention = mentionFrom(narration, at);
    const isSomebody = mention && narration.people.personOf.get(mention)?.kind === 'person';
    if (isSomebody || masculinePronouns.has(word) || femininePronouns.has(word)) return false;
    // "you're"
    addressed ||= secondPersonPronouns.has(word.split("'", 1)[0] ?? '');
  }
  return addressed;
}

/** The reader, the writer, a thing, nobody, or the first noun of a sentence without a verb of saying. */
function isAnybodys(narration: Narration, { pattern, source }: Attribution): boolean {
  const { secondPersonPronouns, firstPersonPronouns } = narration.pack.lexicon;
  if (pattern === 'nobody' || pattern === 'sentence-subject') return true;
  if (source.kind === 'noun' && !isSpeakerNoun(narration, source.head)) return true;
  const opening = wordAt(narration, source.slots.start);
  return secondPersonPronouns.has(opening) || firstPersonPronouns.has(opening);
}

/** "I will prompt it: “…”": no verb of saying before the colon. */
function isWriters({ pack, ...narration }: Narration, { pattern, source }: Attribution): boolean {
  return (
    pattern === 'introduced' && pack.lexicon.firstPersonPronouns.has(wordAt(narration, source.slots.start))
  );
}

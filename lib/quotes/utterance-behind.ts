/** Sentences that tell of a quotation before them: "…" is the warning of Smith; "…". That is what Smith said. */

import { readSubject } from '../syntax/read-subject.ts';
import { isInfinitive, isInfinitiveOfSaying } from '../text/infinitive.ts';
import type { Attribution } from './attribution.ts';
import { attribution } from './make-attribution.ts';
import { type Narration, sentenceAt, tokenAt, wordAt } from './narration.ts';
import { phraseAt } from './phrase-at.ts';
import { subjectOfThus, tagBehind } from './tag-behind.ts';
import { utteranceAt } from './utterance-at.ts';

/** The verb stands so near behind the pronoun: "Das hat gestern Huber gesagt" is too far. */
const OPENERS = 2;

/** The sentence behind the quotation's own, without a quotation, if it tells who said it; of the next block behind a quotation that fills its own. */
export function nextSentenceTag(narration: Narration, last: number): Attribution | undefined {
  const { slots, pack } = narration;
  const from = sentenceAt(narration, last).end;
  const isNextBlock = slots[from]?.block !== slots[last]?.block;
  if (isNextBlock && !fillsBlock(narration, last, from)) return undefined;
  const { end } = sentenceAt(narration, from);
  for (let at = from; at < end; at++) if ((slots[at]?.speech ?? -1) >= 0) return undefined;
  const utterance = isNextBlock ? undefined : utteranceAt(narration, from, end);
  if (utterance) return utterance;
  const cleft = cleftAt(narration, from, end);
  if (cleft) return cleft;
  // "È quanto ha detto Jane Smith."
  const isBe = pack.lexicon.passiveAuxiliaries.has(wordAt(narration, from));
  const first = isBe && pack.lexicon.anaphoricOpeners.has(wordAt(narration, from + 1)) ? from + 1 : from;
  let verb = first;
  while (verb < first + OPENERS && pack.lexicon.anaphoricOpeners.has(wordAt(narration, verb))) verb++;
  if (verb === first) return undefined;
  const agent = agentBehind(narration, verb, end);
  if (agent) return agent;
  const tag = tagBehind(narration, { start: verb, end }) ?? thusAt(narration, from, end);
  return tag && tag.slots.start <= verb + OPENERS ? tag : utteranceAt(narration, verb, end);
}

/** "…", è quanto riferito da Jane Smith. */
export function whatIsToldBy(narration: Narration, from: number, end: number): Attribution | undefined {
  const { anaphoricOpeners, passiveAuxiliaries } = narration.pack.lexicon;
  const be = tokenAt(narration, from)?.kind === 'comma' ? from + 1 : from;
  const isWhat =
    passiveAuxiliaries.has(wordAt(narration, be)) && anaphoricOpeners.has(wordAt(narration, be + 1));
  return isWhat ? agentBehind(narration, be + 2, end) : undefined;
}

/** "sottolineato da Jane Smith": by whom it was said. */
function agentBehind(narration: Narration, verb: number, end: number): Attribution | undefined {
  const { agentPrepositions, reportingVerbs } = narration.pack.lexicon;
  if (!reportingVerbs.has(wordAt(narration, verb)) || !agentPrepositions.has(wordAt(narration, verb + 1)))
    return undefined;
  const agent = readSubject(narration, verb + 2, end);
  return agent && attribution(narration, 'after', agent, verb, verb);
}

/** Nothing but the quotation and its full stop stands in its block, and another block follows. */
function fillsBlock({ slots, ...row }: Narration, last: number, from: number): boolean {
  const block = slots[last]?.block ?? 0;
  if (slots[from]?.block !== block + 1 || slots[last - 1]?.block === block) return false;
  return from === last + 1 || (from === last + 2 && tokenAt({ slots, ...row }, last + 1)?.kind === 'stop');
}

/** "A dirlo è Jane Smith.": a sentence that opens so tells who has said what stands before it. */
export function cleftAt(narration: Narration, from: number, end: number): Attribution | undefined {
  const { cleftOpeners, passiveAuxiliaries } = narration.pack.lexicon;
  const length = phraseAt(narration, from, end, cleftOpeners) || infinitiveAt(narration, from, end);
  if (length === 0) return undefined;
  const subject = from + length + (passiveAuxiliaries.has(wordAt(narration, from + length)) ? 1 : 0);
  const source = readSubject(narration, subject, end);
  return source && attribution(narration, 'after', source, from, from + length - 1);
}

/** So many words stand between such an infinitive and the form of "be". */
const OBJECT = 6;

/** "Ad accusare il governo è Jane Smith.": an infinitive of saying with its object, up to a form of "be". @returns its slots; 0 where none stands */
function infinitiveAt({ pack, ...narration }: Narration, from: number, end: number): number {
  const { cleftOpeners, passiveAuxiliaries, utteranceNouns } = pack.lexicon;
  const verb = wordAt(narration, from + 1);
  const says =
    isInfinitiveOfSaying(verb, pack) || tellsIn(narration, from + 2, from + 2 + OBJECT, utteranceNouns);
  if (!says || !cleftOpeners.some(([opener]) => opener === wordAt(narration, from))) return 0;
  if (!isInfinitive(verb, pack)) return 0;
  for (let at = from + 2; at < Math.min(end, from + 2 + OBJECT); at++)
    if (passiveAuxiliaries.has(wordAt(narration, at))) return at - from;
  return 0;
}

/** "lanciare l’allarme": whether a noun for what is said stands there. */
function tellsIn(
  row: Pick<Narration, 'slots' | 'tokens'>,
  from: number,
  end: number,
  nouns: ReadonlySet<string>,
): boolean {
  for (let at = from; at < end; at++) if (nouns.has(wordAt(row, at))) return true;
  return false;
}

/** "Così Jane Smith.": a name and no verb. */
function thusAt(narration: Narration, from: number, end: number): Attribution | undefined {
  const source = subjectOfThus(narration, from, end);
  return source && attribution(narration, 'after', source, from, from);
}

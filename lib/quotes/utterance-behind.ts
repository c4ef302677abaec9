/** Sentences that tell of a quotation before them: "…" is the warning of Smith; "…". That is what Smith said. */

import { isInfinitive, isInfinitiveOfSaying } from '../syntax/infinitive.ts';
import { readSubject } from '../syntax/read-subject.ts';
import type { Attribution } from './attribution.ts';
import { holdsArticle } from './find-source.ts';
import { attribution } from './make-attribution.ts';
import { type Narration, sentenceAt, tokenAt, wordAt } from './narration.ts';
import { phraseAt } from './phrase-at.ts';
import type { Source } from './source.ts';
import { subjectOfThus, tagBehind } from './tag-behind.ts';

/** So many words lie between the noun for what was said and whose it is: "il commento su Twitter del deputato". */
const REACH = 8;
/** The verb stands so near behind the pronoun: "Das hat gestern Huber gesagt" is too far. */
const OPENERS = 2;

/** @param from first slot behind the quotation, or of the sentence behind it */
export function utteranceAt(narration: Narration, from: number, end: number): Attribution | undefined {
  const { lexicon } = narration.pack;
  const first = tokenAt(narration, from)?.kind === 'comma' ? from + 1 : from;
  let at = first;
  if (lexicon.passiveAuxiliaries.has(wordAt(narration, at))) at++;
  else at = behindPresented(narration, at);
  if (lexicon.determiners.has(wordAt(narration, at))) at++;
  else if (lexicon.possessives.has(wordAt(narration, at))) return ownUtterance(narration, first, at);
  // "È questo l’ultimo appello di Jane Smith."
  if (at > first + 1 && lexicon.determiners.has(wordAt(narration, at))) at++;
  if (
    at > first &&
    !lexicon.utteranceNouns.has(wordAt(narration, at)) &&
    lexicon.utteranceNouns.has(wordAt(narration, at + 1))
  )
    at++;
  // "Parola di Jane Smith."
  const isBare = at === first && !lexicon.genitivePrepositions.has(wordAt(narration, at + 1));
  if (isBare || !lexicon.utteranceNouns.has(wordAt(narration, at))) return undefined;
  for (let slot = at + 1; slot < Math.min(end, at + REACH); slot++) {
    if (!lexicon.genitivePrepositions.has(wordAt(narration, slot))) continue;
    const owner = ownerAt(narration, slot + 1, end);
    if (owner) return attribution(narration, 'after', owner, at, at);
  }
  return undefined;
}

/** "lautete dagegen", "so": behind a verb that presents what was said, and the adverbs with it. */
function behindPresented(narration: Narration, from: number): number {
  const { presentingVerbs, auxiliaries } = narration.pack.lexicon;
  if (!presentingVerbs.has(wordAt(narration, from))) return from;
  let at = from + 1;
  while (at < from + REACH && auxiliaries.has(wordAt(narration, at))) at++;
  return at;
}

/** "…", lautete sein Fazit: whoever is in mind. */
function ownUtterance(narration: Narration, first: number, possessive: number): Attribution | undefined {
  const { utteranceNouns } = narration.pack.lexicon;
  const noun = [possessive + 1, possessive + 2].find((at) => utteranceNouns.has(wordAt(narration, at)));
  if (possessive === first || noun === undefined) return undefined;
  const source: Source = { kind: 'pronoun', word: '', slots: { start: possessive, end: possessive } };
  return attribution(narration, 'after', source, possessive, noun);
}

/** Whose it is; an elided article may stand before: "dell’ assessore". */
function ownerAt(narration: Narration, from: number, end: number): Source | undefined {
  const owner = readSubject(narration, from, end) ?? readSubject(narration, from + 1, end);
  return owner?.kind === 'noun' && holdsArticle(narration, from - 1) ? { ...owner, definite: true } : owner;
}

/** The sentence behind the quotation's own, in the same block and without a quotation, if it tells who said it. */
export function nextSentenceTag(narration: Narration, last: number): Attribution | undefined {
  const { slots, pack } = narration;
  const from = sentenceAt(narration, last).end;
  if (slots[from]?.block !== slots[last]?.block) return undefined;
  const { end } = sentenceAt(narration, from);
  for (let at = from; at < end; at++) if ((slots[at]?.speech ?? -1) >= 0) return undefined;
  const utterance = utteranceAt(narration, from, end);
  if (utterance) return utterance;
  const cleft = cleftAt(narration, from, end);
  if (cleft) return cleft;
  // "È quanto ha detto Jane Smith."
  const isBe = pack.lexicon.passiveAuxiliaries.has(wordAt(narration, from));
  const first = isBe && pack.lexicon.anaphoricOpeners.has(wordAt(narration, from + 1)) ? from + 1 : from;
  let verb = first;
  while (verb < first + OPENERS && pack.lexicon.anaphoricOpeners.has(wordAt(narration, verb))) verb++;
  if (verb === first) return undefined;
  const tag = tagBehind(narration, { start: verb, end }) ?? thusAt(narration, from, end);
  return tag && tag.slots.start <= verb + OPENERS ? tag : utteranceAt(narration, verb, end);
}

/** "A dirlo è Jane Smith.": a sentence that opens so tells who has said what stands before it. */
function cleftAt(narration: Narration, from: number, end: number): Attribution | undefined {
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

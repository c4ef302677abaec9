/** The noun phrase that ends in a place: where it begins, and what the reader makes of it from there. */
import type { Mention } from '../people/person.ts';
import { isFunctionWord } from '../people/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import { latterTo } from './latter.ts';
import { lonePhraseTo } from './lone-phrase.ts';
import { isOwnerByCase } from './owner-by-case.ts';
import { JOINT, noun, type Phrase, pronoun } from './phrase.ts';
import { LONGEST, lengthOfPart, MOST_PARTS, phraseFrom } from './phrase-from.ts';
import { lengthOf, mentionTo, type Row, tokenAt, wordAt } from './row.ts';
import {
  isCounted,
  isNounLike,
  isPersonNoun,
  isSpeakerNoun,
  isSubjectPronoun,
  joinsNouns,
  tiesBodysName,
} from './speaker-words.ts';
import { wholePhraseTo } from './whole-phrase.ts';

/**
 * Reading from the beginning decides: what does not reach the slot from there is none.
 * @param last slot of its last word
 * @param bound first slot that it may hold
 * @returns the noun phrase that ends in a slot; undefined where none does
 */
export function phraseTo(row: Row, last: number, bound: number): Phrase | undefined {
  const token = tokenAt(row, last);
  if (!token) return undefined;
  if (isSubjectPronoun(row, last)) return pronoun(token.lower, last);
  const latter = latterTo(row, last, bound);
  if (latter) return latter;
  const lone = lonePhraseTo(row, last, bound);
  if (lone) return noun(row, JOINT, lone.start, lone.end);
  const whole = wholePhraseTo(row, last, bound);
  if (whole) return noun(row, whole.head, whole.slots.start, whole.slots.end);
  // "a mother of two"
  const head = isCounted(row, last) ? last - 2 : last;
  const own = startOfPhrase(row, head, bound);
  if (own > head) return undefined;
  const start = climb(row, behindGrammar(row, own, bound), bound);
  const joined = startOfJoined(row, start, bound);
  const both = joined < start ? reaching(row, joined, last) : undefined;
  const part = startOfPart(row, start, bound);
  const some = !both && part < start ? reaching(row, part, last) : undefined;
  return both ?? some ?? reaching(row, start, last);
}

function reaching(row: Row, start: number, last: number): Phrase | undefined {
  const phrase = phraseFrom(row, start, last + 1);
  return phrase?.slots.end === last + 1 ? phrase : undefined;
}

/** "Ann Bell and Tom Reed", "Ann Bell and her husband": where the first of them begins. */
function startOfJoined(row: Row, second: number, bound: number): number {
  const { conjunctions } = row.pack.lexicon;
  const first = conjunctions.has(wordAt(row, second - 1)) ? mentionTo(row, second - 2) : undefined;
  const start = second - 1 - (first ? lengthOf(first) : 0);
  return first && start >= bound ? start : second;
}

/** "one of the nurses", "several nurses": where it is told that not all are meant. */
function startOfPart(row: Row, start: number, bound: number): number {
  let at = start;
  for (let parts = 0; parts < MOST_PARTS; parts++)
    at -= [2, 1].find((length) => at - length >= bound && lengthOfPart(row, at - length) === length) ?? 0;
  return at;
}

/** Goes left over the words of one phrase, through possessives, to its article. */
function startOfPhrase(row: Row, last: number, bound: number): number {
  const { pack } = row;
  const mention = mentionTo(row, last);
  const token = tokenAt(row, last);
  if (!token) return last + 1;
  let at = mention ? last + 1 - lengthOf(mention) : last;
  const known = at < last;
  if (!known && !isNounLike(row, last)) return last + 1;
  const lone = aloneBefore(row, mention, at - 1);
  while (at - 1 >= bound && last - at < LONGEST) {
    const before = tokenAt(row, at - 1);
    const isOwned = tokenAt(row, at)?.kind === 'possessive';
    const inner = mentionTo(row, at - 1);
    if (!before) break;
    if (before.kind === 'possessive') at -= 1;
    else if (inner && !mention && !isOwned && !isSpeakerNoun(row, token.lower)) break;
    else if (inner && (isOwned || !mention)) at -= lengthOf(inner);
    else if (pack.lexicon.determiners.has(before.lower) || pack.lexicon.possessives.has(before.lower))
      return at - 1;
    else if ((lone && !isOwned && !isHeldBy(row, lone, at - 1)) || !goesWith(row, at - 1)) break;
    else at -= 1;
  }
  return at;
}

/** "a third man", "the next caller": back over a word of grammar between a determiner and a noun. */
function behindGrammar({ pack, ...row }: Row, start: number, bound: number): number {
  const { determiners, conjunctions, prepositions, relativePronouns, sentenceOpeners } = pack.lexicon;
  const word = wordAt(row, start - 1);
  if (start - 2 < bound || !determiners.has(wordAt(row, start - 2)) || !sentenceOpeners.has(word))
    return start;
  const isTie = [determiners, conjunctions, prepositions, relativePronouns].some((words) => words.has(word));
  return isTie || row.mentionFrom.has(row.slots[start]?.token ?? -1) ? start : start - 2;
}

/** Part of the phrase: a word that describes the noun, or a preposition within a body's name. */
function goesWith(row: Row, slot: number): boolean {
  const token = tokenAt(row, slot);
  return token !== undefined && (describes(row, token) || tiesBodysName(row, slot));
}

/** A word or a figure that may stand before a noun in its phrase. */
function describes({ pack }: Row, { kind, lower, capital, opens }: Token): boolean {
  if (kind !== 'word' && kind !== 'number') return false;
  // "die Organisation Pro Ufer": a name's word, whatever it means in small letters.
  if (pack.grammar.capitalisesNouns && capital && !opens) return true;
  const { reportingVerbs, reportingParticiples } = pack.lexicon;
  return !isFunctionWord(lower, pack) && !reportingVerbs.has(lower) && !reportingParticiples.has(lower);
}

/** A name that no noun before it goes with. */
function aloneBefore(row: Row, mention: Mention | undefined, before: number): Mention | undefined {
  return mention && !isNamedThing(row, mention, before) ? mention : undefined;
}

/** "des Fundbüros Hallbrück", "de krant The Tide": a body's noun, and where nouns have capitals any, right before a name that is nobody's goes with it. */
function isNamedThing(row: Row, mention: Mention, before: number): boolean {
  const { pack, people } = row;
  const noun = tokenAt(row, before);
  if (noun?.kind !== 'word' || noun.opens) return false;
  if (!noun.capital) return pack.grammar.verbSecond && pack.lexicon.bodyNouns.has(noun.lower);
  return pack.grammar.capitalisesNouns && people.personOf.get(mention)?.kind !== 'person';
}

/** "wiceprezes Orliku": the owner goes with the noun. */
function isHeldBy(row: Row, mention: Mention, before: number): boolean {
  return isPersonNoun(row, wordAt(row, before)) && isOwnerByCase(row, mention);
}

/** From "the bank" to "a spokesman for the bank": what the phrase hangs on, where that can speak. */
function climb(row: Row, start: number, bound: number): number {
  const { pack } = row;
  let at = start;
  for (let steps = 0; steps < 4; steps++) {
    // "der Chef der Bank": the article itself ties.
    const tie =
      pack.lexicon.determiners.has(wordAt(row, at)) && pack.lexicon.linkingPrepositions.has(wordAt(row, at))
        ? at
        : at - 1;
    const left = tie - 1;
    if (left < bound || !joinsNouns(row, tie) || !isNounLike(row, left)) return at;
    const mention = mentionTo(row, left);
    const head = wordAt(row, left);
    if (pack.lexicon.reportingVerbs.has(head) || !(isSpeakerNoun(row, head) || (mention && steps > 0)))
      return at;
    const next = startOfPhrase(row, left, bound);
    if (next > left) return at;
    at = next;
  }
  return at;
}

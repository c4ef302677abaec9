/** The noun phrase that ends in a place, where it may be a speaker. */
import type { Mention } from '../people/person.ts';
import { isFunctionWord } from '../people/vocabulary.ts';
import { lengthOf, mentionTo } from '../syntax/row.ts';
import { wholePhraseTo } from '../syntax/whole-phrase.ts';
import type { Token } from '../text/tokens.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { LONGEST, readPhrase } from './read-phrase.ts';
import { JOINT, name, noun, pronoun, type Source } from './source.ts';
import { isNounLike, isSpeakerNoun, isSubjectPronoun, joinsNouns } from './speaker-words.ts';

/** The noun phrase that ends in a slot, not before a bound. */
export function readPhraseBack(narration: Narration, last: number, bound: number): Source | undefined {
  const { pack } = narration;
  const token = tokenAt(narration, last);
  if (!token) return undefined;
  if (isSubjectPronoun(narration, last)) return pronoun(token.lower, last);
  const whole = wholePhraseTo(narration, last, bound);
  if (whole) return noun(narration, whole.head, whole.slots.start, whole.slots.end);
  const start = startOfPhrase(narration, last, bound);
  if (start > last) return undefined;
  const outer = climb(narration, start, bound);
  const mention = mentionTo(narration, last);
  if (outer === start && mention && start >= last + 1 - lengthOf(mention) - 6) {
    const other = pack.lexicon.conjunctions.has(wordAt(narration, start - 1))
      ? mentionTo(narration, start - 2)
      : undefined;
    const from = start - 1 - (other ? lengthOf(other) : 0);
    return other && from >= bound ? readPhrase(narration, from, last + 1) : name(narration, mention, start);
  }
  const read = readPhrase(narration, outer, last + 1);
  const pair = read?.kind === 'noun' ? withSpouse(narration, read.slots.start, last + 1, bound) : undefined;
  if (pair) return pair;
  if (
    read &&
    (pack.lexicon.determiners.has(wordAt(narration, outer)) ||
      read.kind !== 'noun' ||
      isSpeakerNoun(narration, read.head) ||
      outer < start)
  )
    return read;
  return read?.kind === 'noun' && last - outer < 6 ? read : undefined;
}

/** "Jane Smith and her husband said": both. */
function withSpouse(narration: Narration, start: number, end: number, bound: number): Source | undefined {
  const { possessives, conjunctions } = narration.pack.lexicon;
  if (!possessives.has(wordAt(narration, start)) || !conjunctions.has(wordAt(narration, start - 1)))
    return undefined;
  const mention = mentionTo(narration, start - 2);
  const from = start - 1 - (mention ? lengthOf(mention) : 0);
  const opens = from === bound || tokenAt(narration, from - 1)?.kind !== 'word';
  return mention && from >= bound && opens ? noun(narration, JOINT, from, end) : undefined;
}

/** Goes left over the words of one phrase, through possessives, to its article. */
function startOfPhrase(narration: Narration, last: number, bound: number): number {
  const { pack } = narration;
  const mention = mentionTo(narration, last);
  const token = tokenAt(narration, last);
  if (!token) return last + 1;
  let at = mention ? last + 1 - lengthOf(mention) : last;
  const known = at < last;
  if (!known && !isNounLike(narration, last)) return last + 1;
  while (at - 1 >= bound && last - at < LONGEST) {
    const before = tokenAt(narration, at - 1);
    const isOwned = tokenAt(narration, at)?.kind === 'possessive';
    const inner = mentionTo(narration, at - 1);
    if (!before) break;
    if (before.kind === 'possessive') at -= 1;
    else if (inner && !mention && !isOwned && !isSpeakerNoun(narration, token.lower)) break;
    else if (inner && (isOwned || !mention)) at -= lengthOf(inner);
    else if (pack.lexicon.determiners.has(before.lower) || pack.lexicon.possessives.has(before.lower))
      return at - 1;
    else if (
      (mention && !isOwned && !isNamedThing(narration, mention, at - 1)) ||
      !describes(narration, before)
    )
      break;
    else at -= 1;
  }
  return at;
}

/** A word or a figure that may stand before a noun in its phrase. */
function describes({ pack }: Narration, { kind, lower }: Token): boolean {
  if (kind !== 'word' && kind !== 'number') return false;
  const { reportingVerbs, reportingParticiples } = pack.lexicon;
  return !isFunctionWord(lower, pack) && !reportingVerbs.has(lower) && !reportingParticiples.has(lower);
}

/** "des Fundbüros Hallbrück": where nouns have capitals, a noun right before a name that is nobody's goes with it. */
function isNamedThing(narration: Narration, mention: Mention, before: number): boolean {
  const { pack, people } = narration;
  const noun = tokenAt(narration, before);
  return (
    pack.grammar.capitalisesNouns &&
    noun?.kind === 'word' &&
    noun.capital &&
    !noun.opens &&
    people.personOf.get(mention)?.kind !== 'person'
  );
}

/** From "the bank" to "a spokesman for the bank": what the phrase hangs on, where that can speak. */
function climb(narration: Narration, start: number, bound: number): number {
  const { pack } = narration;
  let at = start;
  for (let steps = 0; steps < 4; steps++) {
    // "der Chef der Bank": the article itself ties.
    const tie =
      pack.lexicon.determiners.has(wordAt(narration, at)) &&
      pack.lexicon.linkingPrepositions.has(wordAt(narration, at))
        ? at
        : at - 1;
    const left = tie - 1;
    if (left < bound || !joinsNouns(narration, tie) || !isNounLike(narration, left)) return at;
    const mention = mentionTo(narration, left);
    const head = wordAt(narration, left);
    if (pack.lexicon.reportingVerbs.has(head) || !(isSpeakerNoun(narration, head) || (mention && steps > 0)))
      return at;
    const next = startOfPhrase(narration, left, bound);
    if (next > left) return at;
    at = next;
  }
  return at;
}

/** The noun phrase that ends in a place: where it begins, and what the reader makes of it from there. */
import type { Mention } from '../people/person.ts';
import { isFunctionWord } from '../people/vocabulary.ts';
import type { Token } from '../text/tokens.ts';
import { JOINT, name, noun, type Phrase, pronoun } from './phrase.ts';
import { LONGEST, phraseFrom } from './phrase-from.ts';
import { lengthOf, mentionTo, type Row, tokenAt, wordAt } from './row.ts';
import { isNounLike, isSpeakerNoun, isSubjectPronoun, joinsNouns } from './speaker-words.ts';
import { wholePhraseTo } from './whole-phrase.ts';

/** The noun phrase that ends in a slot, not before a bound. */
export function phraseTo(row: Row, last: number, bound: number): Phrase | undefined {
  const { pack } = row;
  const token = tokenAt(row, last);
  if (!token) return undefined;
  if (isSubjectPronoun(row, last)) return pronoun(token.lower, last);
  const whole = wholePhraseTo(row, last, bound);
  if (whole) return noun(row, whole.head, whole.slots.start, whole.slots.end);
  const start = startOfPhrase(row, last, bound);
  if (start > last) return undefined;
  const outer = climb(row, start, bound);
  const mention = mentionTo(row, last);
  if (outer === start && mention && start >= last + 1 - lengthOf(mention) - 6) {
    const other = pack.lexicon.conjunctions.has(wordAt(row, start - 1))
      ? mentionTo(row, start - 2)
      : undefined;
    const from = start - 1 - (other ? lengthOf(other) : 0);
    return other && from >= bound ? phraseFrom(row, from, last + 1) : name(row, mention, start);
  }
  const read = phraseFrom(row, outer, last + 1);
  const pair = read?.kind === 'noun' ? withSpouse(row, read.slots.start, last + 1, bound) : undefined;
  if (pair) return pair;
  if (
    read &&
    (pack.lexicon.determiners.has(wordAt(row, outer)) ||
      read.kind !== 'noun' ||
      isSpeakerNoun(row, read.head) ||
      outer < start)
  )
    return read;
  return read?.kind === 'noun' && last - outer < 6 ? read : undefined;
}

/** "Jane Smith and her husband said": both. */
function withSpouse(row: Row, start: number, end: number, bound: number): Phrase | undefined {
  const { possessives, conjunctions } = row.pack.lexicon;
  if (!possessives.has(wordAt(row, start)) || !conjunctions.has(wordAt(row, start - 1))) return undefined;
  const mention = mentionTo(row, start - 2);
  const from = start - 1 - (mention ? lengthOf(mention) : 0);
  const opens = from === bound || tokenAt(row, from - 1)?.kind !== 'word';
  return mention && from >= bound && opens ? noun(row, JOINT, from, end) : undefined;
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
    else if ((mention && !isOwned && !isNamedThing(row, mention, at - 1)) || !describes(row, before)) break;
    else at -= 1;
  }
  return at;
}

/** A word or a figure that may stand before a noun in its phrase. */
function describes({ pack }: Row, { kind, lower }: Token): boolean {
  if (kind !== 'word' && kind !== 'number') return false;
  const { reportingVerbs, reportingParticiples } = pack.lexicon;
  return !isFunctionWord(lower, pack) && !reportingVerbs.has(lower) && !reportingParticiples.has(lower);
}

/** "des Fundbüros Hallbrück": where nouns have capitals, a noun right before a name that is nobody's goes with it. */
function isNamedThing(row: Row, mention: Mention, before: number): boolean {
  const { pack, people } = row;
  const noun = tokenAt(row, before);
  return (
    pack.grammar.capitalisesNouns &&
    noun?.kind === 'word' &&
    noun.capital &&
    !noun.opens &&
    people.personOf.get(mention)?.kind !== 'person'
  );
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

/** The noun phrase that ends in a place, where it may be a speaker. */
import type { Mention } from '../people/person.ts';
import { isFunctionWord } from '../people/vocabulary.ts';
import { lengthOf, mentionTo } from './mention-at.ts';
import { LONGEST, readPhrase } from './read-phrase.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { name, pronoun, type Source } from './source.ts';
import { isNounLike, isSpeakerNoun, isSubjectPronoun, joinsNouns } from './speaker-words.ts';

/** The noun phrase that ends in a slot, not before a bound. */
export function readPhraseBack(scene: Scene, last: number, bound: number): Source | undefined {
  const { pack } = scene;
  const token = tokenAt(scene, last);
  if (!token) return undefined;
  if (isSubjectPronoun(scene, last)) return pronoun(token.lower, last);
  const start = startOfPhrase(scene, last, bound);
  if (start > last) return undefined;
  const outer = climb(scene, start, bound);
  const mention = mentionTo(scene, last);
  if (outer === start && mention && start >= last + 1 - lengthOf(mention) - 6) {
    const other = pack.conjunctions.has(wordAt(scene, start - 1)) ? mentionTo(scene, start - 2) : undefined;
    const from = start - 1 - (other ? lengthOf(other) : 0);
    return other && from >= bound ? readPhrase(scene, from, last + 1) : name(scene, mention, start);
  }
  const read = readPhrase(scene, outer, last + 1);
  if (
    read &&
    (pack.articles.has(wordAt(scene, outer)) ||
      read.kind !== 'noun' ||
      isSpeakerNoun(scene, read.head) ||
      outer < start)
  )
    return read;
  return read?.kind === 'noun' && last - outer < 6 ? read : undefined;
}

/** Goes left over the words of one phrase, through possessives, to its article. */
function startOfPhrase(scene: Scene, last: number, bound: number): number {
  const { pack } = scene;
  const mention = mentionTo(scene, last);
  const token = tokenAt(scene, last);
  if (!token) return last + 1;
  let at = mention ? last + 1 - lengthOf(mention) : last;
  const known = at < last;
  if (!known && !isNounLike(scene, last)) return last + 1;
  while (at - 1 >= bound && last - at < LONGEST) {
    const before = tokenAt(scene, at - 1);
    if (!before) break;
    const inner = mentionTo(scene, at - 1);
    if (before.kind === 'possessive') {
      at -= 1;
      continue;
    }
    const leads = tokenAt(scene, at)?.kind === 'possessive' || isSpeakerNoun(scene, token.lower);
    if (inner && !mention && !leads) break;
    if (inner && (tokenAt(scene, at)?.kind === 'possessive' || !mention)) {
      at -= lengthOf(inner);
      continue;
    }
    if (pack.articles.has(before.lower) || pack.possessives.has(before.lower)) return at - 1;
    if (mention && tokenAt(scene, at)?.kind !== 'possessive' && !isNamedThing(scene, mention, at - 1)) break;
    if (before.kind !== 'word' && before.kind !== 'number') break;
    if (isFunctionWord(before.lower, pack) || pack.says.has(before.lower) || pack.saying.has(before.lower))
      break;
    at -= 1;
  }
  return at;
}

/** "des Fundbüros Hallbrück": where nouns have capitals, a noun right before a name that is nobody's goes with it. */
function isNamedThing(scene: Scene, mention: Mention, before: number): boolean {
  const { pack, people } = scene;
  const noun = tokenAt(scene, before);
  return (
    pack.capitalisesNouns &&
    noun?.kind === 'word' &&
    noun.capital &&
    !noun.opens &&
    people.personOf.get(mention)?.kind !== 'person'
  );
}

/** From "the bank" to "a spokesman for the bank": what the phrase hangs on, where that can speak. */
function climb(scene: Scene, start: number, bound: number): number {
  const { pack } = scene;
  let at = start;
  for (let steps = 0; steps < 4; steps++) {
    // "der Chef der Bank": the article itself ties.
    const tie = pack.articles.has(wordAt(scene, at)) && pack.ties.has(wordAt(scene, at)) ? at : at - 1;
    const left = tie - 1;
    if (left < bound || !joinsNouns(scene, tie) || !isNounLike(scene, left)) return at;
    const mention = mentionTo(scene, left);
    const head = wordAt(scene, left);
    if (pack.says.has(head) || !(isSpeakerNoun(scene, head) || (mention && steps > 0))) return at;
    const next = startOfPhrase(scene, left, bound);
    if (next > left) return at;
    at = next;
  }
  return at;
}

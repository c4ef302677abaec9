/** The subject of a verb that commas keep it from: "Jane Smith, a planner from Leeds, said". */
import { isTitle } from '../people/titles.ts';
import { lengthOf, mentionFrom } from './mention-at.ts';
import { readPhraseBack } from './read-phrase-back.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import { name, type Source } from './source.ts';
import { isSubjectPronoun } from './speaker-words.ts';

/** Commas that may stand between a subject and its verb: two appositions. */
const APPOSITIONS = 4;

/** "Jane Smith, a planner from Leeds, said": back over appositions to the name. */
export function acrossCommas(scene: Scene, comma: number, bound: number): Source | undefined {
  let right = comma;
  let fallback: Source | undefined;
  for (let count = 0; count < APPOSITIONS; count++) {
    const left = commaBefore(scene, right - 1, bound);
    const opens = skipConjunctions(scene, left < 0 ? bound : left + 1, right);
    const phrase = readPhraseBack(scene, right - 1, bound);
    if (phrase && isSubjectChunk(scene, phrase, opens)) {
      const before = left < 0 ? undefined : readPhraseBack(scene, left - 1, bound);
      const doubtful = phrase.kind === 'noun' ? before?.kind === 'name' : before && isPerson(scene, before);
      if (left < 0 || isPerson(scene, phrase) || !doubtful) return phrase;
      fallback ??= phrase;
    }
    if (left < 0) return fallback ?? (phrase?.kind === 'name' ? phrase : undefined);
    right = left;
  }
  return fallback;
}

/** A name or a pronoun that fills the stretch between two commas, or ends a fronted phrase; not a word about the name before. */
function isSubjectChunk(scene: Scene, phrase: Source, opens: number): boolean {
  if (phrase.kind === 'pronoun') return true;
  const first = tokenAt(scene, opens);
  // A party's tag: "R-Mt. Carver".
  if (/^\p{Lu}-\p{Lu}/u.test(first?.text ?? '')) return false;
  const fills = phrase.slots.start <= opens;
  if (phrase.kind === 'noun')
    return (
      fills && scene.pack.articles.has(first?.lower ?? '') && !scene.pack.indefinite.has(first?.lower ?? '')
    );
  return fills || (first?.capital ?? false);
}

export function isPerson({ people }: Scene, phrase: Source): boolean {
  return (
    phrase.kind === 'pronoun' ||
    (phrase.kind === 'name' && people.personOf.get(phrase.mention)?.kind === 'person')
  );
}

function skipConjunctions(scene: Scene, from: number, end: number): number {
  let at = from;
  while (at < end && scene.pack.conjunctions.has(wordAt(scene, at))) at++;
  return at;
}

function commaBefore(scene: Scene, from: number, bound: number): number {
  for (let at = from; at >= bound; at--) {
    const token = tokenAt(scene, at);
    if (!token) return -1;
    if (token.kind === 'comma') return at;
  }
  return -1;
}

/**
 * "Jane Smith, a lawyer, a mother and a campaigner said": one who opens the sentence, where nothing but the words that
 * describe them stands up to a noun.
 */
export function describedOpener(scene: Scene, noun: number, bound: number): Source | undefined {
  const { pack } = scene;
  const mention = mentionFrom(scene, bound);
  if (!mention) return undefined;
  const comma = bound + lengthOf(mention);
  if (tokenAt(scene, comma)?.kind !== 'comma' || comma >= noun) return undefined;
  const opens = wordAt(scene, comma + 1);
  if (!(pack.articles.has(opens) || isTitle(opens, pack))) return undefined;
  for (let at = comma + 1; at < noun; at++) {
    const token = tokenAt(scene, at);
    if (!token || pack.subordinators.has(token.lower) || pack.between.has(token.lower)) return undefined;
    if (pack.who.has(token.lower) || pack.says.has(token.lower) || isSubjectPronoun(scene, at))
      return undefined;
    // ", a lawyer, and the judge": another clause.
    if (pack.conjunctions.has(token.lower) && tokenAt(scene, at - 1)?.kind === 'comma') return undefined;
  }
  const source = name(scene, mention, bound);
  return isPerson(scene, source) ? source : undefined;
}

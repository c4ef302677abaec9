/** The subject of a verb of saying. */

import { isSpeakerNoun, readPhraseBack, readSubject, type Source } from './noun-phrase.ts';
import type { Scene } from './scene.ts';
import { tokenAt, wordAt } from './scene.ts';
import { behindNoun, hangs, mayBeSubject } from './skip-phrase.ts';
import { subjectBehind } from './subject-behind.ts';

/** Commas that may stand between a subject and its verb: two appositions. */
const APPOSITIONS = 4;

/**
 * @param verb slot of the verb
 * @param bound first slot of the sentence
 * @param end behind the last slot in which a subject may stand after the verb
 */
export function findSubject(scene: Scene, verb: number, bound: number, end: number): Source | undefined {
  const { pack } = scene;
  const at = skipBack(scene, verb - 1, bound);
  const before = tokenAt(scene, at);
  const afterQuote = at >= bound && scene.slots[at]?.speech !== -1;
  if (
    at < bound ||
    afterQuote ||
    (before?.kind === 'comma' && scene.slots[at - 1]?.speech !== -1 && at - 1 >= bound)
  )
    return at < bound && !pack.inverts
      ? undefined
      : (inverted(scene, verb, end) ?? carried(scene, verb, bound) ?? silent(scene, verb));
  if (pack.quotative.has(before?.lower ?? '')) {
    const relayed = readPhraseBack(scene, at - 1, bound);
    if (relayed) return relayed;
  }
  if (pack.saying.has(wordAt(scene, verb)) && isName(scene, at, bound))
    return readPhraseBack(scene, at, bound);
  if (pack.saying.has(wordAt(scene, verb)) || pack.conjunctions.has(before?.lower ?? ''))
    return carried(scene, verb, bound) ?? silent(scene, verb);
  if (before?.kind === 'comma' && endsInSubject(scene, verb + 1))
    return inverted(scene, verb, scene.slots.length);
  if (before?.kind === 'comma')
    return acrossCommas(scene, at, bound) ?? carried(scene, verb, bound) ?? silent(scene, verb);
  if (before && pack.who.has(before.lower)) return antecedent(scene, at - 1, bound);
  if (before?.kind === 'bracket' || before?.kind === 'dash') return acrossBracket(scene, at, bound);
  const left = readPhraseBack(scene, at, bound);
  // "Det sier naboen": the object came first.
  if (pack.inverts && left?.kind === 'pronoun' && pack.it.has(left.word)) {
    const behind = inverted(scene, verb, end);
    if (behind) return behind;
  }
  const bare = left?.kind === 'noun' && !pack.articles.has(wordAt(scene, left.slots.start));
  if (left && bare && tokenAt(scene, left.slots.start - 1)?.kind === 'comma') {
    const apposed = readPhraseBack(scene, left.slots.start - 2, bound);
    if (apposed?.kind === 'name' && isPerson(scene, apposed)) return apposed;
  }
  const hangs = left && hangsOnVerb(scene, left);
  if (hangs || (left?.kind === 'noun' && !isSpeakerNoun(scene, left.head))) {
    const behind = pack.inverts ? inverted(scene, verb, end) : undefined;
    if (behind) return behind;
    const clause = carried(scene, verb, bound);
    if (
      clause &&
      (clause.kind !== 'noun' || isSpeakerNoun(scene, clause.head) || pack.signs.has(clause.head))
    )
      return clause;
    if (hangs && pack.inverts) return silent(scene, verb);
  }
  if (left || !pack.inverts) return left;
  return inverted(scene, verb, end) ?? carried(scene, verb, bound) ?? silent(scene, verb);
}

/** "en Madrid dijo", "dem Sender sagte": no subject. */
function hangsOnVerb(scene: Scene, { slots }: Source): boolean {
  const { pack } = scene;
  return (
    pack.prepositions.has(wordAt(scene, slots.start - 1)) || pack.oblique.has(wordAt(scene, slots.start))
  );
}

/** A finite verb that tells its subject by its form alone, as in "dijo que"; the pronoun has no letters. */
export function silent(scene: Scene, verb: number): Source | undefined {
  const { pack } = scene;
  const word = wordAt(scene, verb);
  if (!pack.dropsSubjects || pack.saying.has(word)) return undefined;
  return { kind: 'pronoun', word: '', slots: { start: verb, end: verb } };
}

/** "…, noted Jane Smith.": a name and nothing more behind the verb. */
function endsInSubject(scene: Scene, start: number): boolean {
  const phrase = readSubject(scene, start, start + 20);
  if (phrase?.kind !== 'name') return false;
  const behind = tokenAt(scene, phrase.slots.end);
  return behind === undefined || behind.kind === 'stop' || behind.kind === 'comma';
}

/** "footage of Jane Smith saying": the name right before the participle is its subject. */
function isName(scene: Scene, at: number, bound: number): boolean {
  return readPhraseBack(scene, at, bound)?.kind === 'name';
}

/** "said Jane Smith": the subject behind the verb. */
function inverted(scene: Scene, verb: number, end: number): Source | undefined {
  return subjectBehind(scene, verb, end);
}

/** A verb without a subject of its own: the sentence's. */
function carried(scene: Scene, verb: number, bound: number): Source | undefined {
  return firstSubject(scene, bound, verb);
}

/** "Jane Smith, a planner from Leeds, said": back over appositions to the name. */
function acrossCommas(scene: Scene, comma: number, bound: number): Source | undefined {
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

function isPerson({ people }: Scene, phrase: Source): boolean {
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

/** "Smith (left) said", "Smith – a planner – said". */
function acrossBracket(scene: Scene, close: number, bound: number): Source | undefined {
  const kind = tokenAt(scene, close)?.kind;
  for (let at = close - 1; at >= bound && at > close - 25; at--) {
    if (tokenAt(scene, at)?.kind === kind) return readPhraseBack(scene, at - 1, bound);
  }
  return undefined;
}

/** "Smith, who said": whom the relative pronoun stands for. */
function antecedent(scene: Scene, before: number, bound: number): Source | undefined {
  const at = tokenAt(scene, before)?.kind === 'comma' ? before - 1 : before;
  return at >= bound ? readPhraseBack(scene, at, bound) : undefined;
}

/** The first noun phrase of a clause that is no part of a fronted phrase ("On Tuesday, …", "Speaking to X, …"). */
export function firstSubject(scene: Scene, start: number, end: number): Source | undefined {
  const { pack } = scene;
  if (pack.inverts) return subjectAnywhere(scene, start, end);
  let at = start;
  for (let fronted = 0; fronted < 3; fronted++) {
    const token = tokenAt(scene, at);
    if (!token || at >= end) return undefined;
    if (!pack.prepositions.has(token.lower) && !pack.saying.has(token.lower) && !isParticipleLike(scene, at))
      break;
    const comma = commaAfter(scene, at, end);
    if (comma < 0) break;
    at = comma + 1;
  }
  for (; at < end; at++) {
    const token = tokenAt(scene, at);
    if (!token) continue;
    if (token.kind === 'comma' || pack.conjunctions.has(token.lower) || pack.between.has(token.lower))
      continue;
    const phrase = readSubject(scene, at, end);
    if (phrase) return phrase;
    if (pack.prepositions.has(token.lower)) {
      const comma = commaAfter(scene, at, end);
      if (comma >= 0) at = comma;
    }
  }
  return undefined;
}

/** Where a verb may follow a fronted phrase without a comma: the first noun phrase that does not hang. */
function subjectAnywhere(scene: Scene, start: number, end: number): Source | undefined {
  const { pack } = scene;
  for (let at = start; at < end; at++) {
    const token = tokenAt(scene, at);
    if (
      !token ||
      token.kind === 'comma' ||
      pack.conjunctions.has(token.lower) ||
      pack.between.has(token.lower)
    )
      continue;
    if (pack.saying.has(token.lower) || isParticipleLike(scene, at)) {
      const comma = commaAfter(scene, at, end);
      if (comma >= 0) at = comma;
      continue;
    }
    if (hangs(scene, at)) {
      at = behindNoun(scene, at, end) - 1;
      // "in Paris und London": what is joined to it hangs as well.
      if (pack.conjunctions.has(wordAt(scene, at + 1))) at = behindNoun(scene, at + 1, end) - 1;
      continue;
    }
    const phrase = readSubject(scene, at, end);
    if (phrase && mayBeSubject(scene, phrase, true)) return phrase;
  }
  return undefined;
}

function isParticipleLike(scene: Scene, at: number): boolean {
  const token = tokenAt(scene, at);
  return (
    token !== undefined &&
    !scene.mentionFrom.has(scene.slots[at]?.token ?? -1) &&
    [...scene.pack.participleEndings].some(
      (ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending),
    )
  );
}

function commaAfter(scene: Scene, from: number, end: number): number {
  for (let at = from; at < end && at < from + 40; at++) {
    const token = tokenAt(scene, at);
    if (!token) return -1;
    if (token.kind === 'comma') return at;
  }
  return -1;
}

/** Back over "has also later". */
function skipBack(scene: Scene, from: number, bound: number): number {
  let at = from;
  while (at >= bound && (mayStandBetween(scene, at) || leadsToDay(scene, at))) at--;
  return at;
}

/** "el" in "el viernes", "am" in "am Freitag". */
function leadsToDay(scene: Scene, slot: number): boolean {
  const { pack } = scene;
  const word = wordAt(scene, slot);
  if (pack.dates.has(word)) return true;
  const leads = pack.articles.has(word) || pack.prepositions.has(word);
  return leads && pack.dates.has(wordAt(scene, slot + 1));
}

export function mayStandBetween(scene: Scene, slot: number): boolean {
  const { pack } = scene;
  const token = tokenAt(scene, slot);
  if (token?.kind !== 'word' || token.capital) return false;
  if (pack.between.has(token.lower)) return true;
  for (const ending of pack.adverbEndings)
    if (token.lower.length > ending.length + 2 && token.lower.endsWith(ending)) return true;
  return false;
}

/** The subject of a verb of saying. */
import { acrossCommas, describedOpener, isPerson } from './across-commas.ts';
import { skipBack } from './between.ts';
import { firstSubject } from './first-subject.ts';
import { readPhraseBack } from './read-phrase-back.ts';
import { readSubject } from './read-subject.ts';
import { type Scene, tokenAt, wordAt } from './scene.ts';
import type { Source } from './source.ts';
import { isSpeakerNoun } from './speaker-words.ts';
import { subjectBehind } from './subject-behind.ts';

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
  const accused = pack.inverts ? undefined : objectOf(scene, verb, at, bound);
  if (accused) return accused;
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
  const told = left && bare ? apposed(scene, left, bound) : undefined;
  if (told) return told;
  const opener = left?.kind === 'noun' ? describedOpener(scene, left.slots.start, bound) : undefined;
  if (opener) return opener;
  const hangs = left && hangsOnVerb(scene, left);
  if (hangs || (left?.kind === 'noun' && !isSpeakerNoun(scene, left.head))) {
    const behind = pack.inverts ? inverted(scene, verb, end) : undefined;
    if (behind) return behind;
    const clause = carried(scene, verb, bound);
    if (clause && speaks(scene, clause)) return clause;
    if (hangs && pack.inverts) return silent(scene, verb);
  }
  if (left || !pack.inverts) return left;
  return inverted(scene, verb, end) ?? carried(scene, verb, bound) ?? silent(scene, verb);
}

/** "en Madrid dijo", "dem Sender sagte": no subject; but "when Smith said" has one. */
function hangsOnVerb(scene: Scene, { slots }: Source): boolean {
  const { pack } = scene;
  const before = wordAt(scene, slots.start - 1);
  return (
    (pack.prepositions.has(before) && !pack.subordinators.has(before)) ||
    pack.oblique.has(wordAt(scene, slots.start))
  );
}

/** "accused Smith of saying", "praised her for having said": the participle's subject is whom the main verb is about. */
function objectOf(scene: Scene, verb: number, tie: number, bound: number): Source | undefined {
  const { pack } = scene;
  const isParticiple = pack.saying.has(wordAt(scene, verb)) || pack.having.has(wordAt(scene, verb - 1));
  if (!isParticiple || !pack.ties.has(wordAt(scene, tie))) return undefined;
  const object = readPhraseBack(scene, tie - 1, bound);
  if (!object || object.slots.start <= bound) return undefined;
  if (object.kind === 'noun' && !isSpeakerNoun(scene, object.head)) return undefined;
  // "criticised by Smith for saying": not the one whom "by" brings in.
  return pack.prepositions.has(wordAt(scene, object.slots.start - 1)) ? undefined : object;
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
  const last = scene.pack.inverts ? undefined : lastClause(scene, verb, bound);
  return last ?? firstSubject(scene, bound, verb);
}

/**
 * "The case was set for March, but Jane Smith issued a statement saying": a name or a pronoun that opens the last clause.
 * "The work will cost a million, Jane Smith said, adding": whoever tells it behind a comma.
 */
function lastClause(scene: Scene, verb: number, bound: number): Source | undefined {
  const { pack } = scene;
  for (let at = verb - 1; at > bound; at--) {
    const teller = tellerAt(scene, at, bound);
    if (teller) return teller;
    const joins = at + 1 < verb && pack.conjunctions.has(wordAt(scene, at));
    if (!joins || tokenAt(scene, at - 1)?.kind !== 'comma') continue;
    const phrase = readSubject(scene, at + 1, verb);
    const opens = phrase && phrase.kind !== 'noun' && phrase.slots.start === at + 1;
    return opens && tokenAt(scene, phrase.slots.end)?.kind === 'word' ? phrase : undefined;
  }
  return undefined;
}

/** The subject of a verb of saying that stands behind a comma, "Smith said" or "said Smith". */
function tellerAt(scene: Scene, verb: number, bound: number): Source | undefined {
  if (!scene.pack.says.has(wordAt(scene, verb))) return undefined;
  const isComma = (slot: number) => tokenAt(scene, slot)?.kind === 'comma';
  if (isComma(verb - 1)) {
    const behind = readSubject(scene, verb + 1, verb + 20);
    return behind?.slots.start === verb + 1 && speaks(scene, behind) ? behind : undefined;
  }
  const subject = readPhraseBack(scene, verb - 1, bound);
  return subject && isComma(subject.slots.start - 1) && speaks(scene, subject) ? subject : undefined;
}

/** Not of a thing. */
function speaks(scene: Scene, source: Source): boolean {
  return source.kind !== 'noun' || isSpeakerNoun(scene, source.head) || scene.pack.signs.has(source.head);
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
  const phrase = at >= bound ? readPhraseBack(scene, at, bound) : undefined;
  return (phrase && apposed(scene, phrase, bound)) ?? phrase;
}

/** "Jane Smith, a collector of stamps": the person whom a noun behind a comma tells of. */
function apposed(scene: Scene, phrase: Source, bound: number): Source | undefined {
  const { start } = phrase.slots;
  if (phrase.kind !== 'noun' || tokenAt(scene, start - 1)?.kind !== 'comma' || start - 2 < bound)
    return undefined;
  const before = readPhraseBack(scene, start - 2, bound);
  return before?.kind === 'name' && isPerson(scene, before) ? before : undefined;
}

/** The subject of a verb of saying. */

import { phraseTo } from '../syntax/phrase-to.ts';
import { isSpeakerNoun } from '../syntax/speaker-words.ts';
import { acrossCommas, acrossRelative, describedOpener, isPerson, isPlaceLike } from './across-commas.ts';
import { skipBack } from './between.ts';
import { firstSubject } from './first-subject.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { readSubject } from './read-subject.ts';
import type { Source } from './source.ts';
import { subjectBehind } from './subject-behind.ts';

/**
 * @param verb slot of the verb
 * @param bound first slot of the sentence
 * @param end behind the last slot in which a subject may stand after the verb
 */
export function findSubject(
  narration: Narration,
  verb: number,
  bound: number,
  end: number,
): Source | undefined {
  const { pack } = narration;
  const at = skipBack(narration, verb - 1, bound);
  const before = tokenAt(narration, at);
  const afterQuote = at >= bound && narration.slots[at]?.speech !== -1;
  if (
    at < bound ||
    afterQuote ||
    (before?.kind === 'comma' && narration.slots[at - 1]?.speech !== -1 && at - 1 >= bound)
  )
    return at < bound && !pack.grammar.verbBeforeSubject
      ? undefined
      : (inverted(narration, verb, end) ?? carried(narration, verb, bound) ?? silent(narration, verb));
  if (pack.lexicon.quotativeParticles.has(before?.lower ?? '')) {
    const relayed = phraseTo(narration, at - 1, bound);
    if (relayed) return relayed;
  }
  const accused = pack.grammar.controlsParticiples ? objectOf(narration, verb, at, bound) : undefined;
  if (accused) return accused;
  if (pack.lexicon.reportingParticiples.has(wordAt(narration, verb)) && isName(narration, at, bound))
    return phraseTo(narration, at, bound);
  if (
    pack.lexicon.reportingParticiples.has(wordAt(narration, verb)) ||
    pack.lexicon.conjunctions.has(before?.lower ?? '')
  )
    return carried(narration, verb, bound) ?? silent(narration, verb);
  if (before?.kind === 'comma' && endsInSubject(narration, verb + 1))
    return inverted(narration, verb, narration.slots.length);
  if (before?.kind === 'comma')
    return (
      acrossCommas(narration, at, bound) ??
      acrossRelative(narration, at, bound) ??
      carried(narration, verb, bound) ??
      silent(narration, verb)
    );
  if (before && pack.lexicon.relativePronouns.has(before.lower)) return antecedent(narration, at - 1, bound);
  if (before?.kind === 'bracket' || before?.kind === 'dash') return acrossBracket(narration, at, bound);
  const left = phraseTo(narration, at, bound);
  // "Jane Smith, planner, Leeds, Britain says": the place goes with the name.
  const isTail =
    left && isPlaceLike(narration, left) && tokenAt(narration, left.slots.start - 1)?.kind === 'comma';
  const described = isTail ? acrossCommas(narration, left.slots.start - 1, bound) : undefined;
  if (described && isPerson(narration, described)) return described;
  // "Det sier naboen": the object came first.
  if (pack.grammar.frontsObjects && left?.kind === 'pronoun' && pack.lexicon.neuterPronouns.has(left.word)) {
    const behind = inverted(narration, verb, end);
    if (behind) return behind;
  }
  const bare = left?.kind === 'noun' && !pack.lexicon.determiners.has(wordAt(narration, left.slots.start));
  const told = left && bare ? apposed(narration, left, bound) : undefined;
  if (told) return told;
  const opener = left?.kind === 'noun' ? describedOpener(narration, left.slots.start, bound) : undefined;
  if (opener) return opener;
  const hangs = left && hangsOnVerb(narration, left);
  if (hangs || (left?.kind === 'noun' && !isSpeakerNoun(narration, left.head))) {
    const behind = pack.grammar.verbBeforeSubject ? inverted(narration, verb, end) : undefined;
    if (behind) return behind;
    const clause = carried(narration, verb, bound);
    if (clause && speaks(narration, clause)) return clause;
    if (hangs && pack.grammar.verbBeforeSubject) return silent(narration, verb);
  }
  if (left || !pack.grammar.verbBeforeSubject) return left;
  return inverted(narration, verb, end) ?? carried(narration, verb, bound) ?? silent(narration, verb);
}

/** "en Madrid dijo", "dem Sender sagte": no subject; but "when Smith said" has one. */
function hangsOnVerb(narration: Narration, { slots }: Source): boolean {
  const { pack } = narration;
  const before = wordAt(narration, slots.start - 1);
  return (
    (pack.lexicon.prepositions.has(before) && !pack.lexicon.subordinators.has(before)) ||
    pack.lexicon.obliqueDeterminers.has(wordAt(narration, slots.start))
  );
}

/** "accused Smith of saying", "praised her for having said": the participle's subject is whom the main verb is about. */
function objectOf(narration: Narration, verb: number, tie: number, bound: number): Source | undefined {
  const { pack } = narration;
  const isParticiple =
    pack.lexicon.reportingParticiples.has(wordAt(narration, verb)) ||
    pack.lexicon.perfectParticiples.has(wordAt(narration, verb - 1));
  if (!isParticiple || !pack.lexicon.linkingPrepositions.has(wordAt(narration, tie))) return undefined;
  const object = phraseTo(narration, tie - 1, bound);
  if (!object || object.slots.start <= bound) return undefined;
  if (object.kind === 'noun' && !isSpeakerNoun(narration, object.head)) return undefined;
  // "criticised by Smith for saying": not the one whom "by" brings in.
  return pack.lexicon.prepositions.has(wordAt(narration, object.slots.start - 1)) ? undefined : object;
}

/** A finite verb that tells its subject by its form alone, as in "dijo que"; the pronoun has no letters. */
export function silent(narration: Narration, verb: number): Source | undefined {
  const { pack } = narration;
  const word = wordAt(narration, verb);
  if (!pack.grammar.dropsSubjects || pack.lexicon.reportingParticiples.has(word)) return undefined;
  return { kind: 'pronoun', word: '', slots: { start: verb, end: verb } };
}

/** "…, noted Jane Smith.": a name and nothing more behind the verb; where verbs stand second, "…, sagte Smith der Zeitung" as well. */
function endsInSubject(narration: Narration, start: number): boolean {
  const phrase = readSubject(narration, start, start + 20);
  if (narration.pack.grammar.verbSecond && phrase)
    return phrase.kind !== 'noun' || isSpeakerNoun(narration, phrase.head);
  if (phrase?.kind !== 'name') return false;
  const behind = tokenAt(narration, phrase.slots.end);
  return behind === undefined || behind.kind === 'stop' || behind.kind === 'comma';
}

/** "footage of Jane Smith saying": the name right before the participle is its subject. */
function isName(narration: Narration, at: number, bound: number): boolean {
  return phraseTo(narration, at, bound)?.kind === 'name';
}

/** "said Jane Smith": the subject behind the verb. */
function inverted(narration: Narration, verb: number, end: number): Source | undefined {
  return subjectBehind(narration, verb, end);
}

/** A verb without a subject of its own: the sentence's. */
function carried(narration: Narration, verb: number, bound: number): Source | undefined {
  const last = narration.pack.grammar.clausesOpenWithSubject ? lastClause(narration, verb, bound) : undefined;
  return last ?? firstSubject(narration, bound, verb);
}

/**
 * "The case was set for March, but Jane Smith issued a statement saying": a name or a pronoun that opens the last clause.
 * "The work will cost a million, Jane Smith said, adding": whoever tells it behind a comma.
 */
function lastClause(narration: Narration, verb: number, bound: number): Source | undefined {
  const { pack } = narration;
  for (let at = verb - 1; at > bound; at--) {
    const teller = tellerAt(narration, at, bound);
    if (teller) return teller;
    const joins = at + 1 < verb && pack.lexicon.conjunctions.has(wordAt(narration, at));
    if (!joins || tokenAt(narration, at - 1)?.kind !== 'comma') continue;
    const phrase = readSubject(narration, at + 1, verb);
    const opens = phrase && phrase.kind !== 'noun' && phrase.slots.start === at + 1;
    return opens && tokenAt(narration, phrase.slots.end)?.kind === 'word' ? phrase : undefined;
  }
  return undefined;
}

/** The subject of a verb of saying that stands behind a comma, "Smith said" or "said Smith". */
function tellerAt(narration: Narration, verb: number, bound: number): Source | undefined {
  if (!narration.pack.lexicon.reportingVerbs.has(wordAt(narration, verb))) return undefined;
  const isComma = (slot: number) => tokenAt(narration, slot)?.kind === 'comma';
  if (isComma(verb - 1)) {
    const behind = readSubject(narration, verb + 1, verb + 20);
    return behind?.slots.start === verb + 1 && speaks(narration, behind) ? behind : undefined;
  }
  const subject = phraseTo(narration, verb - 1, bound);
  return subject && isComma(subject.slots.start - 1) && speaks(narration, subject) ? subject : undefined;
}

/** Not of a thing. */
function speaks(narration: Narration, source: Source): boolean {
  return (
    source.kind !== 'noun' ||
    isSpeakerNoun(narration, source.head) ||
    narration.pack.lexicon.inscriptionNouns.has(source.head)
  );
}

/** "Smith (left) said", "Smith – a planner – said". */
function acrossBracket(narration: Narration, close: number, bound: number): Source | undefined {
  const kind = tokenAt(narration, close)?.kind;
  for (let at = close - 1; at >= bound && at > close - 25; at--) {
    if (tokenAt(narration, at)?.kind === kind) return phraseTo(narration, at - 1, bound);
  }
  return undefined;
}

/** "Smith, who said": whom the relative pronoun stands for. */
function antecedent(narration: Narration, before: number, bound: number): Source | undefined {
  const at = tokenAt(narration, before)?.kind === 'comma' ? before - 1 : before;
  const phrase = at >= bound ? phraseTo(narration, at, bound) : undefined;
  return (phrase && apposed(narration, phrase, bound)) ?? phrase;
}

/** "Jane Smith, a collector of stamps": the person whom a noun behind a comma tells of. */
function apposed(narration: Narration, phrase: Source, bound: number): Source | undefined {
  const { start } = phrase.slots;
  if (phrase.kind !== 'noun' || tokenAt(narration, start - 1)?.kind !== 'comma' || start - 2 < bound)
    return undefined;
  const before = phraseTo(narration, start - 2, bound);
  return before?.kind === 'name' && isPerson(narration, before) ? before : undefined;
}

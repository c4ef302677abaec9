/** The subject of a clause that is read from its start. */

import type { Span } from '../text/span.ts';
import { opensAdjunct } from './adjunct.ts';
import { nameBehindAdjunct } from './behind-adjunct.ts';
import { endOfCore, isDay } from './noun-phrase.ts';
import type { Phrase } from './phrase.ts';
import { phraseFrom } from './phrase-from.ts';
import { readSubject } from './read-subject.ts';
import { lengthOf, mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import { behindNoun, hangs, mayBeSubject } from './skip-phrase.ts';
import { isPersonNoun, isSpeakerNoun, isSubjectPronoun } from './speaker-words.ts';
import { isReporting } from './tag.ts';
import { endOfTopic } from './topic.ts';

/** The first noun phrase of a clause that is no part of a fronted phrase ("On Tuesday, …", "Speaking to X, …"). */
export function firstSubject(row: Row, start: number, end: number): Phrase | undefined {
  const { pack } = row;
  if (pack.grammar.frontsWithoutComma) return subjectAnywhere(row, start, end);
  const topic = endOfTopic(row, start, end);
  if (topic > start && tokenAt(row, topic)?.kind === 'colon') return firstSubject(row, topic + 1, end);
  const opening = behindFronted(row, start, end);
  if (opening === undefined) return undefined;
  for (let at = opening; at < end; at++) {
    const token = tokenAt(row, at);
    if (!token) continue;
    if (mayLead(row, at)) continue;
    // ", who did not want to be named,": the subject of the main clause stands around a relative one.
    if (pack.lexicon.relativePronouns.has(token.lower) && tokenAt(row, at - 1)?.kind === 'comma') {
      const comma = commaAfter(row, at, end);
      if (comma < 0) return undefined;
      at = comma;
      continue;
    }
    const phrase = readSubject(row, at, end);
    if (phrase) return describedPronoun(row, phrase, end) ?? phrase;
    if (pack.lexicon.prepositions.has(token.lower)) {
      const comma = commaAfter(row, at, end);
      at = comma >= 0 ? comma : behindObject(row, at, end);
    }
  }
  return undefined;
}

/** Behind up to three fronted phrases, each with its comma; undefined where nothing follows. */
function behindFronted(row: Row, start: number, end: number): number | undefined {
  const { prepositions, reportingParticiples } = row.pack.lexicon;
  let at = start;
  for (let fronted = 0; fronted < 3; fronted++) {
    const token = tokenAt(row, at);
    if (!token || at >= end) return undefined;
    const isFronted =
      prepositions.has(token.lower) || reportingParticiples.has(token.lower) || isParticipleLike(row, at);
    const comma = isFronted ? commaAfter(row, at, end) : -1;
    if (comma < 0) return at;
    at = comma + 1;
  }
  return at;
}

/** What may stand before a subject: a comma, a conjunction, an adverb. */
function mayLead(row: Row, at: number): boolean {
  const { conjunctions, auxiliaries } = row.pack.lexicon;
  const token = tokenAt(row, at);
  return (
    token?.kind === 'comma' || conjunctions.has(token?.lower ?? '') || auxiliaries.has(token?.lower ?? '')
  );
}

/** "On one page an unnamed poster wrote": behind a preposition's object, where another phrase begins. */
function behindObject(row: Row, preposition: number, end: number): number {
  const { determiners, linkingPrepositions } = row.pack.lexicon;
  let object = isSubjectPronoun(row, preposition + 1)
    ? preposition + 2
    : endOfCore(row, preposition + 1, end);
  // "At the trial in November Mayor Smith said"
  if (object > preposition + 1 && linkingPrepositions.has(wordAt(row, object)))
    object = Math.max(object, endOfCore(row, object + 1, end));
  const isNext = determiners.has(wordAt(row, object)) || isDay(row, object - 1);
  return object > preposition + 1 && isNext ? object - 1 : preposition;
}

/** "A veteran of the war, he studied …": whom the noun in front tells of. */
function describedPronoun(row: Row, { kind, slots }: Phrase, end: number): Phrase | undefined {
  const at = slots.end + 1;
  const isFronted = kind === 'noun' && tokenAt(row, slots.end)?.kind === 'comma' && at + 1 < end;
  return isFronted && isSubjectPronoun(row, at) && tokenAt(row, at + 1)?.kind === 'word'
    ? phraseFrom(row, at, end)
    : undefined;
}

/** Where a verb may follow a fronted phrase without a comma: the first noun phrase that does not hang. */
function subjectAnywhere(row: Row, start: number, end: number): Phrase | undefined {
  const { reportingVerbs } = row.pack.lexicon;
  let hasTold = false;
  for (let at = start; at < end; at++) {
    // "«…», ha detto salutando il sindaco": whoever says it has a name behind that clause, or none.
    if (hasTold && opensAdjunct(row, at)) return nameBehindAdjunct(row, at, end);
    hasTold ||= reportingVerbs.has(wordAt(row, at));
    const last = lastOfClause(row, at, start, end) ?? lastOfLead(row, at, { start, end });
    if (last === undefined) {
      const phrase = readSubject(row, at, end);
      if (phrase && mayBeSubject(row, phrase, true) && !isSomeThing(row, phrase))
        return describedPronoun(row, phrase, end) ?? phrase;
    } else at = last;
  }
  return undefined;
}

/** "Hizo un recuento de las obras": where verbs need no subject, what is new and cannot speak is an object behind its verb. */
function isSomeThing(row: Row, phrase: Phrase): boolean {
  const { grammar, lexicon } = row.pack;
  return (
    grammar.dropsSubjects &&
    phrase.kind === 'noun' &&
    lexicon.reportingVerbs.has(wordAt(row, phrase.slots.start - 1)) &&
    lexicon.indefiniteDeterminers.has(wordAt(row, phrase.slots.start)) &&
    !lexicon.inscriptionNouns.has(phrase.head) &&
    !isSpeakerNoun(row, phrase.head)
  );
}

/** A clause that has a subject of its own or none, up to its comma; the end where nothing follows a relative one. */
function lastOfClause(row: Row, at: number, start: number, end: number): number | undefined {
  const { grammar, lexicon } = row.pack;
  const word = wordAt(row, at);
  // "Aludió a la subida que anunció Smith"
  const isRelative = grammar.dropsSubjects && at > start && lexicon.relativePronouns.has(word);
  if (!isRelative && !lexicon.reportingParticiples.has(word) && !isParticipleLike(row, at)) return undefined;
  const comma = commaAfter(row, at, end);
  if (comma >= 0) return comma;
  if (isRelative) return end;
  // "raccontando il viaggio ha detto": its object is none of the clause's.
  const hasObject = grammar.dropsSubjects && lexicon.determiners.has(wordAt(row, at + 1));
  return hasObject ? behindNoun(row, at, end) - 1 : at;
}

/** What stands before a subject and is none: a comma, a conjunction, an adverb, a phrase that hangs. */
function lastOfLead(row: Row, at: number, { start, end }: Span): number | undefined {
  const { grammar, lexicon } = row.pack;
  const token = tokenAt(row, at);
  const isSubordinator = grammar.verbSecond && lexicon.subordinators.has(token?.lower ?? '');
  if (!token || isSubordinator) return at;
  // "Dopo la gara": an adverb as well, but not before an article at the head; "poco dopo il sindaco".
  const opens = grammar.dropsSubjects && at === start && hangs(row, at);
  const holds = opens && lexicon.determiners.has(wordAt(row, at + 1));
  if (!holds && mayLead(row, at)) return at;
  if (!hangs(row, at)) return undefined;
  const last = behindApposition(row, behindNoun(row, at, end), end) - 1;
  // "in Paris und London": what is joined to it hangs as well.
  return lexicon.conjunctions.has(wordAt(row, last + 1)) ? behindNoun(row, last + 1, end) - 1 : last;
}

/** "de manos del alcalde, Luis Toro": who is named behind the comma hangs as well. */
function behindApposition(row: Row, comma: number, end: number): number {
  const isTold = row.pack.grammar.dropsSubjects && isPersonNoun(row, wordAt(row, comma - 1));
  const mention = isTold && tokenAt(row, comma)?.kind === 'comma' ? mentionFrom(row, comma + 1) : undefined;
  return mention && comma + 1 < end ? comma + 1 + lengthOf(mention) : comma;
}

function isParticipleLike(row: Row, at: number): boolean {
  const token = tokenAt(row, at);
  return (
    token !== undefined &&
    !row.mentionFrom.has(row.slots[at]?.token ?? -1) &&
    row.pack.morphology.participleEndings.some(
      (ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending),
    )
  );
}

function commaAfter(row: Row, from: number, end: number): number {
  for (let at = from; at < end && at < from + 40; at++) {
    const token = tokenAt(row, at);
    if (!token) return -1;
    // "On it a woman says, “…”": a comma behind a verb of saying ends no fronted phrase.
    if (token.kind === 'comma') return at + 1 === end && isReporting(row, at - 1) ? -1 : at;
  }
  return -1;
}

/** The subject of a clause that is read from its start. */

import { endOfCore } from '../syntax/noun-phrase.ts';
import { phraseFrom } from '../syntax/phrase-from.ts';
import { isSubjectPronoun } from '../syntax/speaker-words.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { readSubject } from './read-subject.ts';
import { behindNoun, hangs, mayBeSubject } from './skip-phrase.ts';
import type { Source } from './source.ts';

/** The first noun phrase of a clause that is no part of a fronted phrase ("On Tuesday, …", "Speaking to X, …"). */
export function firstSubject(narration: Narration, start: number, end: number): Source | undefined {
  const { pack } = narration;
  if (pack.grammar.frontsWithoutComma) return subjectAnywhere(narration, start, end);
  const opening = behindFronted(narration, start, end);
  if (opening === undefined) return undefined;
  for (let at = opening; at < end; at++) {
    const token = tokenAt(narration, at);
    if (!token) continue;
    if (mayLead(narration, at)) continue;
    // ", who did not want to be named,": the subject of the main clause stands around a relative one.
    if (pack.lexicon.relativePronouns.has(token.lower) && tokenAt(narration, at - 1)?.kind === 'comma') {
      const comma = commaAfter(narration, at, end);
      if (comma < 0) return undefined;
      at = comma;
      continue;
    }
    const phrase = readSubject(narration, at, end);
    if (phrase) return describedPronoun(narration, phrase, end) ?? phrase;
    if (pack.lexicon.prepositions.has(token.lower)) {
      const comma = commaAfter(narration, at, end);
      at = comma >= 0 ? comma : behindObject(narration, at, end);
    }
  }
  return undefined;
}

/** Behind up to three fronted phrases, each with its comma; undefined where nothing follows. */
function behindFronted(narration: Narration, start: number, end: number): number | undefined {
  const { prepositions, reportingParticiples } = narration.pack.lexicon;
  let at = start;
  for (let fronted = 0; fronted < 3; fronted++) {
    const token = tokenAt(narration, at);
    if (!token || at >= end) return undefined;
    const isFronted =
      prepositions.has(token.lower) ||
      reportingParticiples.has(token.lower) ||
      isParticipleLike(narration, at);
    const comma = isFronted ? commaAfter(narration, at, end) : -1;
    if (comma < 0) return at;
    at = comma + 1;
  }
  return at;
}

/** What may stand before a subject: a comma, a conjunction, an adverb. */
function mayLead(narration: Narration, at: number): boolean {
  const { conjunctions, auxiliaries } = narration.pack.lexicon;
  const token = tokenAt(narration, at);
  return (
    token?.kind === 'comma' || conjunctions.has(token?.lower ?? '') || auxiliaries.has(token?.lower ?? '')
  );
}

/** "On one page an unnamed poster wrote": behind a preposition's object, where another phrase begins. */
function behindObject(narration: Narration, preposition: number, end: number): number {
  const { determiners } = narration.pack.lexicon;
  const object = endOfCore(narration, preposition + 1, end);
  return object > preposition + 1 && determiners.has(wordAt(narration, object)) ? object - 1 : preposition;
}

/** "A veteran of the war, he studied …": whom the noun in front tells of. */
function describedPronoun(narration: Narration, { kind, slots }: Source, end: number): Source | undefined {
  const at = slots.end + 1;
  const isFronted = kind === 'noun' && tokenAt(narration, slots.end)?.kind === 'comma' && at + 1 < end;
  return isFronted && isSubjectPronoun(narration, at) && tokenAt(narration, at + 1)?.kind === 'word'
    ? phraseFrom(narration, at, end)
    : undefined;
}

/** Where a verb may follow a fronted phrase without a comma: the first noun phrase that does not hang. */
function subjectAnywhere(narration: Narration, start: number, end: number): Source | undefined {
  const { pack } = narration;
  for (let at = start; at < end; at++) {
    const token = tokenAt(narration, at);
    if (
      !token ||
      token.kind === 'comma' ||
      pack.lexicon.conjunctions.has(token.lower) ||
      (pack.grammar.verbSecond && pack.lexicon.subordinators.has(token.lower)) ||
      pack.lexicon.auxiliaries.has(token.lower)
    )
      continue;
    if (pack.lexicon.reportingParticiples.has(token.lower) || isParticipleLike(narration, at)) {
      const comma = commaAfter(narration, at, end);
      if (comma >= 0) at = comma;
      continue;
    }
    if (hangs(narration, at)) {
      at = behindNoun(narration, at, end) - 1;
      // "in Paris und London": what is joined to it hangs as well.
      if (pack.lexicon.conjunctions.has(wordAt(narration, at + 1)))
        at = behindNoun(narration, at + 1, end) - 1;
      continue;
    }
    const phrase = readSubject(narration, at, end);
    if (phrase && mayBeSubject(narration, phrase, true)) return phrase;
  }
  return undefined;
}

function isParticipleLike(narration: Narration, at: number): boolean {
  const token = tokenAt(narration, at);
  return (
    token !== undefined &&
    !narration.mentionFrom.has(narration.slots[at]?.token ?? -1) &&
    narration.pack.morphology.participleEndings.some(
      (ending) => token.lower.length > ending.length + 2 && token.lower.endsWith(ending),
    )
  );
}

function commaAfter(narration: Narration, from: number, end: number): number {
  for (let at = from; at < end && at < from + 40; at++) {
    const token = tokenAt(narration, at);
    if (!token) return -1;
    if (token.kind === 'comma') return at;
  }
  return -1;
}

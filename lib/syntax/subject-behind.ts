/** The subject behind its verb: "said Jane Smith", and in many languages "dijo ayer en Madrid a la prensa la ministra". */

import { isFunctionWord } from '../people/vocabulary.ts';
import { leadsToInfinitive, opensAdjunct } from './adjunct.ts';
import { nameBehindAdjunct } from './behind-adjunct.ts';
import { holdsSubject } from './carried-subject.ts';
import { markedName } from './marked-name.ts';
import { name, type Phrase } from './phrase.ts';
import { readSubject } from './read-subject.ts';
import { lengthOf, mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import { behindNoun, behindScrap, hangs, hearerAt, mayBeSubject } from './skip-phrase.ts';
import { isAge } from './speaker-words.ts';
import { isContentWord, isReporting } from './tag.ts';
import { mayStandBetween } from './verb-group.ts';

/** So many words that are no subject may stand between. */
const REACH = 12;

/** So many plain words may stand between a noun and the name that it leads to. */
const TRADE_WORDS = 2;

/** "said the veteran rower Jane Smith": behind the verb, no other verb stands between a noun and a full name. */
function nameBehindTrade(row: Row, from: number, end: number): Phrase | undefined {
  for (let at = from; at < end && at <= from + TRADE_WORDS; at++) {
    const mention = mentionFrom(row, at);
    if (mention)
      return mention.names.length > 1 && row.people.personOf.get(mention)?.kind === 'person'
        ? name(row, mention, at)
        : undefined;
    const token = tokenAt(row, at);
    if (token?.kind !== 'word' || token.capital || isFunctionWord(token.lower, row.pack)) return undefined;
  }
  return undefined;
}

/** "chimed in Jane Smith", "shot back Smith": a preposition that goes with the verb, before a person. */
function behindParticle(row: Row, at: number, end: number): number {
  const { pack, people } = row;
  if (pack.grammar.verbBeforeSubject || !pack.lexicon.verbParticles.has(wordAt(row, at))) return at;
  const mention = at + 1 < end ? mentionFrom(row, at + 1) : undefined;
  return mention && people.personOf.get(mention)?.kind === 'person' ? at + 1 : at;
}

/** @returns the first noun phrase that may be a subject; where verbs stand first, behind hearers, places and days */
export function subjectBehind(row: Row, verb: number, end: number): Phrase | undefined {
  const { pack } = row;
  if (holdsSubject(row, verb)) return undefined;
  const marked = markedName(row, behindAdverbs(row, verb + 1, end), end);
  if (marked) return marked;
  const at = startBehind(row, verb, end);
  if (!pack.grammar.verbBeforeSubject) {
    const phrase = readSubject(row, at, end);
    return phrase?.kind === 'noun' ? (nameBehindTrade(row, phrase.slots.end, end) ?? phrase) : phrase;
  }
  return subjectWithin(row, at, end);
}

function behindAdverbs(row: Row, from: number, end: number): number {
  let at = from;
  while (at < end && mayStandBetween(row, at)) at++;
  return at;
}

/** Behind the verb, its particle, adverbs, and an infinitive that it leads to. */
function startBehind(row: Row, verb: number, end: number): number {
  const { pack } = row;
  let at = behindAdverbs(row, behindParticle(row, behindScrap(row, verb + 1, end), end), end);
  // "met en garde Jane Smith"
  if (pack.lexicon.verbParticles.has(wordAt(row, at)) && pack.lexicon.prepositions.has(wordAt(row, at - 1)))
    at++;
  return leadsToInfinitive(row, verb, at) ? at + 2 : at;
}

/** The first that may be one, up to where another clause begins. */
function subjectWithin(row: Row, first: number, end: number): Phrase | undefined {
  for (let at = first; at < end && at < first + REACH; at++) {
    if (opensAdjunct(row, at)) return nameBehindAdjunct(row, at, end);
    if (mayStandBetween(row, at)) continue;
    // "w rozmowie z „Rz” Jane Smith"
    at = behindScrap(row, at, end);
    const token = tokenAt(row, at);
    if (token?.kind === 'comma') return subjectBehindAside(row, at, end);
    if (!token || (token.kind !== 'word' && !isAge(token))) return undefined;
    const hearer = hearerAt(row, at);
    const phrase = hearer || hangs(row, at) ? undefined : readSubject(row, at, end);
    if (phrase && mayBeSubject(row, phrase, at === first)) return phrase;
    if (hearer) at += lengthOf(hearer) - 1;
    else if (hangs(row, at)) at = behindNoun(row, at, end) - 1;
    else if (endsClause(row, at)) return undefined;
  }
  return undefined;
}

/** So many words has what stands aside, and so many such stand in a row. */
const ASIDE = 9;
const ASIDES = 2;

/** "sentenció, por su parte, Jane Smith", "ha dicho, entre lágrimas Jane Smith": behind what commas set aside, whoever ends the clause. */
function subjectBehindAside(row: Row, comma: number, end: number): Phrase | undefined {
  if (!row.pack.grammar.adjectivesFollow) return undefined;
  let at = comma;
  for (let asides = 0; asides < ASIDES; asides++) {
    const next = behindAside(row, at, end);
    if (next <= at) return undefined;
    const phrase = hangs(row, next) ? undefined : readSubject(row, next, end);
    if (phrase?.slots.start === next && phrase.kind !== 'pronoun' && mayBeSubject(row, phrase, false))
      return endsThere(row, phrase.slots.end, end) ? phrase : undefined;
    at = next - 1;
    if (tokenAt(row, at)?.kind !== 'comma') return undefined;
  }
  return undefined;
}

/** Behind ", por su parte,", or behind the noun of ", entre lágrimas". @returns the comma where another clause stands there */
function behindAside(row: Row, comma: number, end: number): number {
  const { conjunctions, relativePronouns, subordinators } = row.pack.lexicon;
  const first = comma + 1;
  if (subordinators.has(wordAt(row, first)) || !(hangs(row, first) || mayStandBetween(row, first)))
    return comma;
  for (let at = first; at < Math.min(end, first + ASIDE); at++) {
    const token = tokenAt(row, at);
    if (token?.kind === 'comma') return at + 1;
    if (token?.kind !== 'word' || relativePronouns.has(token.lower) || isReporting(row, at)) return comma;
    if (conjunctions.has(token.lower) && !isContentWord(row, at + 1)) return comma;
    const near = at > first ? mentionFrom(row, at) : undefined;
    if (near && near.names.length > 1 && !hangs(row, at - 1)) return at;
  }
  return comma;
}

/** A comma, a stop, a bracket, a dash, or a word of grammar: no verb of its own. */
function endsThere(row: Row, at: number, end: number): boolean {
  const token = tokenAt(row, at);
  if (at >= end || token?.kind !== 'word') return true;
  return row.pack.lexicon.prepositions.has(token.lower) || row.pack.lexicon.conjunctions.has(token.lower);
}

/** "…, y se fue", "…, que había llegado"; but "ha chiesto polemico e sarcastico il ministro". */
function endsClause(row: Row, at: number): boolean {
  const { conjunctions, relativePronouns } = row.pack.lexicon;
  const word = wordAt(row, at);
  if (relativePronouns.has(word)) return true;
  const joinsAdjectives =
    isContentWord(row, at - 1) && isContentWord(row, at + 1) && !isReporting(row, at + 1);
  return conjunctions.has(word) && !joinsAdjectives;
}

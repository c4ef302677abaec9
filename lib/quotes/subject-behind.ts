/** The subject behind its verb: "said Jane Smith", and in many languages "dijo ayer en Madrid a la prensa la ministra". */
import { isFunctionWord } from '../people/vocabulary.ts';
import { name } from '../syntax/phrase.ts';
import { mentionFrom } from '../syntax/row.ts';
import { mayStandBetween } from './between.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import { readSubject } from './read-subject.ts';
import { behindNoun, hangs, mayBeSubject } from './skip-phrase.ts';
import type { Source } from './source.ts';

/** So many words that are no subject may stand between. */
const REACH = 12;

/** A title in marks has no more slots with its marks. */
const LONGEST_SCRAP = 8;

/** So many plain words may stand between a noun and the name that it leads to. */
const TRADE_WORDS = 2;

/** "said the veteran rower Jane Smith": behind the verb, no other verb stands between a noun and a full name. */
function nameBehindTrade(narration: Narration, from: number, end: number): Source | undefined {
  for (let at = from; at < end && at <= from + TRADE_WORDS; at++) {
    const mention = mentionFrom(narration, at);
    if (mention)
      return mention.names.length > 1 && narration.people.personOf.get(mention)?.kind === 'person'
        ? name(narration, mention, at)
        : undefined;
    const token = tokenAt(narration, at);
    if (token?.kind !== 'word' || token.capital || isFunctionWord(token.lower, narration.pack))
      return undefined;
  }
  return undefined;
}

/** "chimed in Jane Smith", "shot back Smith": a preposition that goes with the verb, before a person. */
function behindParticle(narration: Narration, at: number, end: number): number {
  const { pack, people } = narration;
  if (pack.grammar.verbBeforeSubject || !pack.lexicon.verbParticles.has(wordAt(narration, at))) return at;
  const mention = at + 1 < end ? mentionFrom(narration, at + 1) : undefined;
  return mention && people.personOf.get(mention)?.kind === 'person' ? at + 1 : at;
}

/** 'said "The Long Night" host Jane Smith': a title in marks tells what she is host of. */
function behindScrap(narration: Narration, at: number, end: number): number {
  if (tokenAt(narration, at)?.kind !== 'sign') return at;
  for (let next = at + 1; next < Math.min(end, at + LONGEST_SCRAP); next++)
    if (tokenAt(narration, next)?.kind === 'sign') return next + 1;
  return at;
}

/** @returns the first noun phrase that may be a subject; where verbs stand first, behind hearers, places and days */
export function subjectBehind(narration: Narration, verb: number, end: number): Source | undefined {
  const { pack } = narration;
  let at = behindParticle(narration, behindScrap(narration, verb + 1, end), end);
  while (at < end && mayStandBetween(narration, at)) at++;
  if (!pack.grammar.verbBeforeSubject) {
    const phrase = readSubject(narration, at, end);
    return phrase?.kind === 'noun' ? (nameBehindTrade(narration, phrase.slots.end, end) ?? phrase) : phrase;
  }
  for (const first = at; at < end && at < first + REACH; at++) {
    if (mayStandBetween(narration, at)) continue;
    if (tokenAt(narration, at)?.kind !== 'word') return undefined;
    const phrase = hangs(narration, at) ? undefined : readSubject(narration, at, end);
    if (phrase && mayBeSubject(narration, phrase, at === first)) return phrase;
    if (hangs(narration, at)) at = behindNoun(narration, at, end) - 1;
    else if (
      pack.lexicon.conjunctions.has(wordAt(narration, at)) ||
      pack.lexicon.relativePronouns.has(wordAt(narration, at))
    )
      return undefined;
  }
  return undefined;
}

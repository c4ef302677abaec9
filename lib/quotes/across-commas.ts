/** The subject of a verb that commas keep it from: "Jane Smith, a planner from Leeds, said". */
import { isTitle } from '../people/titles.ts';
import { name } from '../syntax/phrase.ts';
import { phraseTo } from '../syntax/phrase-to.ts';
import { lengthOf, mentionFrom } from '../syntax/row.ts';
import { isSubjectPronoun } from '../syntax/speaker-words.ts';
import { type Narration, tokenAt, wordAt } from './narration.ts';
import type { Source } from './source.ts';

/** Commas that may stand between a subject and its verb: two appositions. */
const APPOSITIONS = 5;
/** A relative clause between commas has no more slots. */
const LONGEST_RELATIVE = 24;

/** "Jane Smith, a planner from Leeds, said": back over appositions to the name. */
export function acrossCommas(narration: Narration, comma: number, bound: number): Source | undefined {
  let right = comma;
  let fallback: Source | undefined;
  for (let count = 0; count < APPOSITIONS; count++) {
    const left = commaBefore(narration, right - 1, bound);
    const opens = skipConjunctions(narration, left < 0 ? bound : left + 1, right);
    const phrase = phraseTo(narration, right - 1, bound);
    if (phrase && isSubjectChunk(narration, phrase, opens)) {
      const before = left < 0 ? undefined : phraseTo(narration, left - 1, bound);
      if (left < 0 || !isApposition(narration, phrase, before, opens)) return phrase;
      fallback ??= phrase;
    }
    if (left < 0) return fallback ?? (phrase?.kind === 'name' ? phrase : undefined);
    right = left;
  }
  return fallback;
}

/** What stands between commas and tells of the name before: a noun, a place or a house, "the Leeds Democrat". */
function isApposition(
  narration: Narration,
  phrase: Source,
  before: Source | undefined,
  opens: number,
): boolean {
  if (phrase.kind === 'noun') return before?.kind === 'name';
  if (!isPerson(narration, phrase)) return true;
  const isNamed = before !== undefined && isPerson(narration, before);
  return isNamed && narration.pack.lexicon.determiners.has(wordAt(narration, opens));
}

/** A name that nothing shows to be somebody's: "Spain", "Berkeley". */
export function isPlaceLike({ people }: Narration, phrase: Source): boolean {
  const kind = phrase.kind === 'name' ? people.personOf.get(phrase.mention)?.kind : undefined;
  return kind === 'place' || kind === 'unclear';
}

/** "one friend of mine, who wishes to stay unnamed, said": whom a relative clause between commas tells of. */
export function acrossRelative(narration: Narration, comma: number, bound: number): Source | undefined {
  const { relativePronouns } = narration.pack.lexicon;
  for (let at = comma - 1; at >= Math.max(bound, comma - LONGEST_RELATIVE); at--) {
    const token = tokenAt(narration, at);
    if (!token || token.kind === 'stop' || token.kind === 'colon') return undefined;
    if (token.kind !== 'comma' || !relativePronouns.has(wordAt(narration, at + 1))) continue;
    return phraseTo(narration, at - 1, bound);
  }
  return undefined;
}

/** A name or a pronoun that fills the stretch between two commas, or ends a fronted phrase; not a word about the name before. */
function isSubjectChunk(narration: Narration, phrase: Source, opens: number): boolean {
  if (phrase.kind === 'pronoun') return true;
  const first = tokenAt(narration, opens);
  // A party's tag: "R-Mt. Carver".
  if (/^\p{Lu}-\p{Lu}/u.test(first?.text ?? '')) return false;
  const fills = phrase.slots.start <= opens;
  if (phrase.kind === 'noun')
    return (
      fills &&
      narration.pack.lexicon.determiners.has(first?.lower ?? '') &&
      !narration.pack.lexicon.indefiniteDeterminers.has(first?.lower ?? '')
    );
  return fills || (first?.capital ?? false);
}

export function isPerson({ people }: Narration, phrase: Source): boolean {
  return (
    phrase.kind === 'pronoun' ||
    (phrase.kind === 'name' && people.personOf.get(phrase.mention)?.kind === 'person')
  );
}

function skipConjunctions(narration: Narration, from: number, end: number): number {
  let at = from;
  while (at < end && narration.pack.lexicon.conjunctions.has(wordAt(narration, at))) at++;
  return at;
}

function commaBefore(narration: Narration, from: number, bound: number): number {
  for (let at = from; at >= bound; at--) {
    const token = tokenAt(narration, at);
    if (!token) return -1;
    if (token.kind === 'comma') return at;
  }
  return -1;
}

/**
 * "Jane Smith, a lawyer, a mother and a campaigner said": one who opens the sentence, where nothing but the words that
 * describe them stands up to a noun.
 */
export function describedOpener(narration: Narration, noun: number, bound: number): Source | undefined {
  const { pack } = narration;
  const mention = mentionFrom(narration, bound);
  if (!mention) return undefined;
  const comma = bound + lengthOf(mention);
  if (tokenAt(narration, comma)?.kind !== 'comma' || comma >= noun) return undefined;
  const opens = wordAt(narration, comma + 1);
  if (!(pack.lexicon.determiners.has(opens) || isTitle(opens, pack))) return undefined;
  for (let at = comma + 1; at < noun; at++) {
    const token = tokenAt(narration, at);
    if (!token || pack.lexicon.subordinators.has(token.lower) || pack.lexicon.auxiliaries.has(token.lower))
      return undefined;
    if (
      pack.lexicon.relativePronouns.has(token.lower) ||
      pack.lexicon.reportingVerbs.has(token.lower) ||
      isSubjectPronoun(narration, at)
    )
      return undefined;
    // ", a lawyer, and the judge": another clause.
    if (pack.lexicon.conjunctions.has(token.lower) && tokenAt(narration, at - 1)?.kind === 'comma')
      return undefined;
  }
  const source = name(narration, mention, bound);
  return isPerson(narration, source) ? source : undefined;
}

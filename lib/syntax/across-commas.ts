/** The subject of a verb that commas keep it from: "Jane Smith, a planner from Leeds, said". */

import { isTitle } from '../people/titles.ts';
import { isGerund } from './adjunct.ts';
import { firstSubject } from './first-subject.ts';
import { name, type Phrase } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';
import { readSubject } from './read-subject.ts';
import { lengthOf, mentionFrom, mentionTo, type Row, tokenAt, wordAt } from './row.ts';
import { isPersonNoun, isSubjectPronoun } from './speaker-words.ts';

/** Commas that may stand between a subject and its verb: two appositions. */
const APPOSITIONS = 5;

/** "Jane Smith, a planner from Leeds, said": back over appositions to the name. */
export function acrossCommas(row: Row, comma: number, bound: number): Phrase | undefined {
  let right = comma;
  let fallback: Phrase | undefined;
  for (let count = 0; count < APPOSITIONS; count++) {
    const left = commaBefore(row, right - 1, bound);
    const opens = skipOpeners(row, left < 0 ? bound : left + 1, { right, comma });
    const phrase = phraseTo(row, right - 1, bound);
    const isJoined = opens > left + 1 && opensWithCompanions(row, bound);
    if (
      phrase &&
      !isJoined &&
      isSubjectChunk(row, phrase, opens) &&
      !hangsWithOffice(row, phrase, left, bound)
    ) {
      const before = left < 0 ? undefined : phraseTo(row, left - 1, bound);
      const isOwn = before && phrase.kind === 'noun' && isFronted(row, before, left, bound);
      if (left < 0 || isOwn || !isApposition(row, phrase, before, { opens, bound })) return phrase;
      fallback ??= phrase;
    }
    if (left < 0)
      return fallback ?? (phrase?.kind === 'name' && !hangsInChunk(row, phrase, opens) ? phrase : undefined);
    right = left;
  }
  return fallback;
}

/** "Sui tempi di Jane Smith, aggiunge": a sentence that opens with what is spoken about, up to its verb's comma, names no subject. */
export function opensWithTopic(row: Row, comma: number, bound: number): boolean {
  const { grammar, lexicon } = row.pack;
  const opens = skipConjunctions(row, bound, comma);
  return (
    grammar.dropsSubjects &&
    lexicon.topicPrepositions.has(wordAt(row, opens)) &&
    commaBefore(row, comma - 1, bound) < 0
  );
}

/** What stands between commas and tells of the name before: a noun, a place or a house, "the Leeds Democrat". */
function isApposition(
  row: Row,
  phrase: Phrase,
  before: Phrase | undefined,
  { opens, bound }: { readonly opens: number; readonly bound: number },
): boolean {
  if (phrase.kind === 'noun') return before?.kind === 'name';
  if (!isPerson(row, phrase)) return true;
  // "a professor at the University of Essex, Colchester, said": where the house stands.
  if (phrase.kind === 'name' && standsBehindBody(row, phrase, { opens, bound })) return true;
  if (before?.kind !== 'name' || !isPerson(row, before))
    return before !== undefined && isPerson(row, before) && hasDeterminer(row, opens);
  return (
    hasDeterminer(row, opens) ||
    (opensBeforeOffice(row, before, bound) && isTitle(wordAt(row, opens), row.pack))
  );
}

/** Right behind a body's name and a comma, in words on somebody before; the article calls them by one word alone. */
function standsBehindBody(
  row: Row,
  { mention, slots }: Phrase & { readonly kind: 'name' },
  { opens, bound }: { readonly opens: number; readonly bound: number },
): boolean {
  const { personOf } = row.people;
  const body = slots.start === opens ? mentionTo(row, opens - 2) : undefined;
  if (!body || personOf.get(body)?.kind !== 'organisation') return false;
  if (!personOf.get(mention)?.mentions.every(({ names }) => names.length === 1)) return false;
  for (let at = bound; at < opens; at++) {
    const first = mentionFrom(row, at);
    if (first && personOf.get(first)?.kind === 'person')
      return tokenAt(row, at + lengthOf(first))?.kind === 'comma';
  }
  return false;
}

function hasDeterminer({ pack, ...row }: Row, at: number): boolean {
  return pack.lexicon.determiners.has(wordAt(row, at));
}

/**
 * "Jane Smith, Vorsitzende von Penn Steel, kündigte": where the verb stands second, a name that opens the sentence is its subject,
 * and an office between commas is hers.
 */
function opensBeforeOffice({ pack }: Row, { slots }: Phrase, bound: number): boolean {
  return pack.grammar.verbSecond && slots.start === bound;
}

/** "Iker Pons, acompañado de la alcaldesa, Jane Smith, señaló": the name of an office that hangs on a preposition hangs with it. */
function hangsWithOffice(row: Row, { kind }: Phrase, comma: number, bound: number): boolean {
  if (!row.pack.grammar.adjectivesFollow || kind !== 'name' || comma < 0) return false;
  const office = phraseTo(row, comma - 1, bound);
  if (office?.kind !== 'noun' || !isPersonNoun(row, office.head)) return false;
  const { conjunctions, prepositions } = row.pack.lexicon;
  const { start } = office.slots;
  // "Acompañado por Luis Mora y el alcalde, Iker Pons, dijo"
  const isJoined = opensWithCompanions(row, bound) && conjunctions.has(wordAt(row, start - 1));
  return isJoined || prepositions.has(wordAt(row, start - 1)) || prepositions.has(wordAt(row, start));
}

/** "Acompañada por …": whoever is joined to the first of them goes along. */
function opensWithCompanions({ pack, ...row }: Row, bound: number): boolean {
  return pack.lexicon.companionOpeners.has(wordAt(row, bound));
}

/** A name that nothing shows to be somebody's: "Spain", "Berkeley". */
export function isPlaceLike({ people }: Row, phrase: Phrase): boolean {
  const kind = phrase.kind === 'name' ? people.personOf.get(phrase.mention)?.kind : undefined;
  return kind === 'place' || kind === 'unclear';
}

/** A name or a pronoun that fills the stretch between two commas, or ends a fronted phrase; not a word about the name before. */
function isSubjectChunk(row: Row, phrase: Phrase, opens: number): boolean {
  if (phrase.kind === 'pronoun') return true;
  const first = tokenAt(row, opens);
  // A party's tag: "R-Mt. Carver".
  if (/^\p{Lu}-\p{Lu}/u.test(first?.text ?? '')) return false;
  const fills = phrase.slots.start <= opens || fillsWithOffice(row, phrase, opens);
  if (phrase.kind === 'noun')
    return (
      fills &&
      row.pack.lexicon.determiners.has(first?.lower ?? '') &&
      !row.pack.lexicon.indefiniteDeterminers.has(first?.lower ?? '')
    );
  return fills || ((first?.capital ?? false) && !hangsInChunk(row, phrase, opens));
}

/** "Criticó a Jane Smith, dijo que", "En declaraciones a la agencia Smith, dijo que": to whom it is done or said does not end a fronted phrase as its subject. */
function hangsInChunk(row: Row, { slots }: Phrase, opens: number): boolean {
  const { grammar, lexicon } = row.pack;
  if (lexicon.objectPrepositions.has(wordAt(row, slots.start - 1))) return true;
  // "Incontrando Jane Smith, ha detto"
  if (grammar.dropsSubjects && slots.start === opens + 1 && isGerund(row, opens)) return true;
  return grammar.adjectivesFollow && firstSubject(row, opens, slots.end)?.slots.end !== slots.end;
}

/** "En declaraciones a la agencia Smith, el alcalde de Leeds, …": a noun behind what hangs in front of its clause tells of nobody there. */
function isFronted(row: Row, phrase: Phrase, comma: number, bound: number): boolean {
  const isFirst = commaBefore(row, comma - 1, bound) < 0;
  return isFirst && row.pack.grammar.adjectivesFollow && hangsInChunk(row, phrase, bound);
}

/** "…, el geógrafo Iker Pons, …": with the office that leads to it. */
function fillsWithOffice(row: Row, { kind, slots }: Phrase, opens: number): boolean {
  const { grammar, lexicon } = row.pack;
  if (kind !== 'name' || !grammar.adjectivesFollow) return false;
  // Not "…, que preside Luis Mora, …".
  if (!lexicon.determiners.has(wordAt(row, opens)) && !isTitle(wordAt(row, opens), row.pack)) return false;
  const whole = readSubject(row, opens, slots.end);
  return whole?.kind === 'name' && whole.slots.end === slots.end;
}

export function isPerson({ people }: Row, phrase: Phrase): boolean {
  return (
    phrase.kind === 'pronoun' ||
    (phrase.kind === 'name' && people.personOf.get(phrase.mention)?.kind === 'person')
  );
}

function skipConjunctions(row: Row, from: number, end: number): number {
  let at = from;
  while (at < end && row.pack.lexicon.conjunctions.has(wordAt(row, at))) at++;
  return at;
}

/** "and Jane Smith", "while Jane Smith, a lawyer, said"; but "after Jane Smith, his deputy, resigned, said" has a verb of its own. */
function skipOpeners(
  row: Row,
  from: number,
  { right, comma }: { readonly right: number; readonly comma: number },
): number {
  const { conjunctions, subordinators } = row.pack.lexicon;
  if (!endsInOffice(row, right, comma)) return skipConjunctions(row, from, right);
  let at = from;
  while (at < right && (conjunctions.has(wordAt(row, at)) || subordinators.has(wordAt(row, at)))) at++;
  return at;
}

/** What stands between the last two commas before a verb tells what somebody is, or their age. */
function endsInOffice(row: Row, right: number, comma: number): boolean {
  for (let at = comma - 1; at > right; at--) {
    const token = tokenAt(row, at);
    if (token?.kind === 'comma') return false;
    if (token?.kind === 'number' || isPersonNoun(row, wordAt(row, at))) return true;
  }
  return false;
}

export function commaBefore(row: Row, from: number, bound: number): number {
  for (let at = from; at >= bound; at--) {
    const token = tokenAt(row, at);
    if (!token) return -1;
    if (token.kind === 'comma') return at;
  }
  return -1;
}

/**
 * "Jane Smith, a lawyer, a mother and a campaigner said": one who opens the sentence, where nothing but the words that
 * describe them stands up to a noun.
 */
export function describedOpener(row: Row, noun: number, bound: number): Phrase | undefined {
  const { pack } = row;
  const mention = mentionFrom(row, bound);
  if (!mention) return undefined;
  const comma = bound + lengthOf(mention);
  if (tokenAt(row, comma)?.kind !== 'comma' || comma >= noun) return undefined;
  const opens = wordAt(row, comma + 1);
  if (!(pack.lexicon.determiners.has(opens) || isTitle(opens, pack))) return undefined;
  for (let at = comma + 1; at < noun; at++) {
    const token = tokenAt(row, at);
    if (!token || pack.lexicon.subordinators.has(token.lower) || pack.lexicon.auxiliaries.has(token.lower))
      return undefined;
    if (
      pack.lexicon.relativePronouns.has(token.lower) ||
      pack.lexicon.reportingVerbs.has(token.lower) ||
      isSubjectPronoun(row, at)
    )
      return undefined;
    // ", a lawyer, and the judge": another clause.
    if (pack.lexicon.conjunctions.has(token.lower) && tokenAt(row, at - 1)?.kind === 'comma')
      return undefined;
  }
  const source = name(row, mention, bound);
  return isPerson(row, source) ? source : undefined;
}

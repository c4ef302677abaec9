/** The subject of a verb of saying, by the clause that the verb stands in. */

import { isInfinitive } from '../text/infinitive.ts';
import { acrossCommas, isPerson, opensWithTopic } from './across-commas.ts';
import { acrossBracket, acrossInsert, acrossRelative, antecedent } from './antecedent.ts';
import { carried, holdsSubject, silent, speaks } from './carried-subject.ts';
import { type Clause, type ClauseKind, clauseOf } from './clause.ts';
import { mainSubject } from './main-subject.ts';
import { name, type Phrase } from './phrase.ts';
import { phraseTo } from './phrase-to.ts';
import { readSubject } from './read-subject.ts';
import { lengthOf, mentionTo, type Row, tokenAt, wordAt } from './row.ts';
import { isPersonNoun, isSpeakerNoun } from './speaker-words.ts';
import { subjectBehind } from './subject-behind.ts';
import { skipBack } from './verb-group.ts';

type Find = (row: Row, clause: Clause, end: number) => Phrase | undefined;

const SUBJECT_OF: Readonly<Record<ClauseKind, Find>> = {
  opening: openingSubject,
  participial: (row, clause) => nameBefore(row, clause) ?? elsewhere(row, clause),
  coordinate: elsewhere,
  parted: partedSubject,
  relative: (row, { left, bound }) => antecedent(row, left - 1, bound),
  bracketed: (row, { left, bound }) => acrossBracket(row, left, bound),
  main: mainSubject,
};

/**
 * @param verb slot of the verb
 * @param bound first slot of the sentence
 * @param end behind the last slot in which a subject may stand after the verb
 */
export function findSubject(row: Row, verb: number, bound: number, end: number): Phrase | undefined {
  if (holdsSubject(row, verb)) return silent(row, verb);
  if (row.pack.lexicon.agentVerbs.has(wordAt(row, verb))) return agentBehind(row, verb);
  const clause = clauseOf(row, verb, bound);
  const controller =
    clause.kind === 'opening' ? undefined : (relayed(row, clause) ?? controlled(row, clause));
  return controller ?? SUBJECT_OF[clause.kind](row, clause, end);
}

/** "Hal itu disampaikan Jane Smith", "disampaikan oleh Jane Smith": not the thing that is told. */
function agentBehind(row: Row, verb: number): Phrase | undefined {
  const isLed = row.pack.lexicon.agentPrepositions.has(wordAt(row, verb + 1));
  return readSubject(row, verb + (isLed ? 2 : 1), row.slots.length);
}

/** Behind a quote the subject follows the verb, or is the one of the clause before. */
function openingSubject(row: Row, { verb, left, bound }: Clause, end: number): Phrase | undefined {
  if (left < bound && !row.pack.grammar.verbBeforeSubject) return undefined;
  const behind = subjectBehind(row, verb, end);
  if (behind && isAccused(row, behind)) return silent(row, verb);
  return behind ?? carried(row, verb, bound) ?? silent(row, verb);
}

/** "Ha accusato Smith di aver mentito": where the verb needs no subject, whoever stands before an infinitive's preposition is what it is done to. */
function isAccused({ pack, ...row }: Row, { kind, slots: { end } }: Phrase): boolean {
  const { grammar, lexicon } = pack;
  const infinitive = wordAt(row, end + 1);
  return (
    grammar.dropsSubjects &&
    kind === 'name' &&
    lexicon.prepositions.has(wordAt(row, end)) &&
    isInfinitive(infinitive, pack)
  );
}

function elsewhere(row: Row, { verb, bound }: Clause): Phrase | undefined {
  return carried(row, verb, bound) ?? silent(row, verb);
}

function partedSubject(row: Row, clause: Clause): Phrase | undefined {
  const { verb, left, bound } = clause;
  if (opensWithTopic(row, left, bound)) return silent(row, verb);
  const related = acrossInsert(row, left, bound);
  if (related) return related;
  const across = acrossCommas(row, left, bound);
  if (across && opensWithThing(row, across, bound)) return silent(row, verb);
  const behind = endsInSubject(row, verb + 1) ? subjectBehind(row, verb, row.slots.length) : undefined;
  // "A miller, Jane Smith, told the Leeds Post “…”", "told the judge, Tom Bell, that": they hear.
  const hears =
    behind && across && isPerson(row, across) && (!isPerson(row, behind) || leadsToThat(row, behind));
  if (behind && !hears) return behind;
  const isBeside = across === undefined && row.pack.lexicon.companionOpeners.has(wordAt(row, bound));
  return (
    (isBeside ? silent(row, verb) : across) ?? acrossRelative(row, left, bound) ?? elsewhere(row, clause)
  );
}

/** "La feria, dijo, “es …”": where the verb needs no subject, a thing that a comma parts from it is what the quote speaks of. */
function opensWithThing(row: Row, phrase: Phrase, bound: number): boolean {
  const isFirst = phrase.slots.start === bound || row.pack.lexicon.determiners.has(wordAt(row, bound));
  return row.pack.grammar.dropsSubjects && isFirst && phrase.slots.start <= bound + 1 && !speaks(row, phrase);
}

/** "…, Tom Bell, that" */
function leadsToThat({ pack, ...row }: Row, { slots: { end } }: Phrase): boolean {
  return tokenAt(row, end)?.kind === 'comma' && pack.lexicon.relativePronouns.has(wordAt(row, end + 1));
}

/** "quoted her client as saying": whose words are passed on; "is quoted by the paper as saying": not who passes them on. */
function relayed(row: Row, { left, bound }: Clause): Phrase | undefined {
  const { prepositions, quotativeParticles } = row.pack.lexicon;
  if (!quotativeParticles.has(wordAt(row, left))) return undefined;
  const passive = beforePassive(row, left - 1, bound);
  const beside = phraseTo(row, passive, bound);
  if (!beside || !prepositions.has(wordAt(row, beside.slots.start - 1))) return beside;
  return phraseTo(row, skipBack(row, beside.slots.start - 3, bound), bound);
}

/** "A woman can be heard saying": back over the verb of which she is the subject; the slot itself where none stands in it. */
function beforePassive(row: Row, slot: number, bound: number): number {
  const token = tokenAt(row, slot);
  if (!row.pack.grammar.controlsParticiples || token?.kind !== 'word' || token.capital) return slot;
  const before = skipBack(row, slot - 1, bound);
  return before < slot - 1 ? before : slot;
}

/** "accused Smith of saying", "praised her for having said": the participle's subject is whom the main verb is about. */
function controlled(row: Row, { verb, left: tie, bound }: Clause): Phrase | undefined {
  const { lexicon, grammar } = row.pack;
  const isParticiple =
    lexicon.reportingParticiples.has(wordAt(row, verb)) ||
    lexicon.perfectParticiples.has(wordAt(row, verb - 1));
  if (!grammar.controlsParticiples || !isParticiple || !lexicon.linkingPrepositions.has(wordAt(row, tie)))
    return undefined;
  const object = phraseTo(row, tie - 1, bound);
  if (!object || object.slots.start <= bound) return undefined;
  if (object.kind === 'noun' && !isSpeakerNoun(row, object.head)) return undefined;
  // "criticised by Smith for saying": not the one whom "by" brings in.
  return lexicon.prepositions.has(wordAt(row, object.slots.start - 1)) ? undefined : object;
}

/**
 * "footage of Jane Smith saying", "…, le ministre évoquant": the name right before the participle is its subject, or the noun that a
 * comma parts. "remembers his father saying", "a text from Jane Smith saying": or a person's noun, or whom a paper's tells of.
 */
function nameBefore(row: Row, clause: Clause): Phrase | undefined {
  const { bound } = clause;
  const left = beforePassive(row, clause.left, bound);
  const phrase = phraseTo(row, left, bound);
  if (phrase?.kind !== 'noun') return phrase?.kind === 'name' ? phrase : undefined;
  if (row.pack.grammar.controlsParticiples) return teller(row, phrase, left);
  const isParted =
    row.pack.grammar.adjectivesFollow && tokenAt(row, phrase.slots.start - 1)?.kind === 'comma';
  const hasArticle = row.pack.lexicon.determiners.has(wordAt(row, phrase.slots.start));
  return isParted && hasArticle && isSpeakerNoun(row, phrase.head) ? phrase : undefined;
}

function teller(row: Row, phrase: Phrase & { readonly kind: 'noun' }, last: number): Phrase | undefined {
  const { prepositions, bodyNouns } = row.pack.lexicon;
  const mention = bodyNouns.has(phrase.head) ? mentionTo(row, last) : undefined;
  const named = mention && name(row, mention, last + 1 - lengthOf(mention));
  if (named && isPerson(row, named)) return named;
  const hangs = prepositions.has(wordAt(row, phrase.slots.start - 1));
  return isPersonNoun(row, phrase.head) && !hangs ? phrase : undefined;
}

/** "…, noted Jane Smith.": a name and nothing more behind the verb, or "…, spiega la sindaca, “…”" where adjectives follow; where verbs stand second, "…, sagte Smith der Zeitung" as well. */
function endsInSubject(row: Row, start: number): boolean {
  const { grammar, lexicon, names } = row.pack;
  // "…, a noté jeudi Jane Smith à la radio": behind the day no object stands.
  const isDated = grammar.hearerBeforeSubject && names.dates.has(wordAt(row, start));
  const phrase = readSubject(row, isDated ? start + 1 : start, start + 20);
  if (row.pack.grammar.verbSecond && phrase) return phrase.kind !== 'noun' || isSpeakerNoun(row, phrase.head);
  const isOffice =
    phrase?.kind === 'noun' &&
    row.pack.grammar.adjectivesFollow &&
    row.pack.lexicon.determiners.has(wordAt(row, start)) &&
    isPersonNoun(row, phrase.head) &&
    (row.slots[phrase.slots.end + 1]?.speech ?? -1) >= 0;
  if (phrase?.kind !== 'name' && !isOffice) return false;
  const behind = tokenAt(row, phrase.slots.end);
  if (
    isDated &&
    lexicon.prepositions.has(behind?.lower ?? '') &&
    !lexicon.genitivePrepositions.has(behind?.lower ?? '')
  )
    return true;
  return behind === undefined || behind.kind === 'stop' || behind.kind === 'comma';
}

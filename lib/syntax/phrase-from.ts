/** The noun phrase that begins in a place: the one reader of phrases, from left to right. */
import type { Mention } from '../people/person.ts';
import { isPluralNoun } from '../people/speaker-noun.ts';
import { describes, isHeadBehind } from './head-behind.ts';
import { latterFrom } from './latter.ts';
import { lonePhraseFrom, opensTag } from './lone-phrase.ts';
import { isDay } from './noun-phrase.ts';
import { isOwnerByCase } from './owner-by-case.ts';
import { JOINT, name, noun, type Phrase, pronoun } from './phrase.ts';
import { type Reading, stepOver } from './phrase-steps.ts';
import { lengthOf, mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import {
  isNounLike,
  isPersonNoun,
  isSpeakerNoun,
  isSubjectPronoun,
  joinsNouns,
  mayDescribe,
} from './speaker-words.ts';
import { isContentWord, isPastForm, isPastParticiple, isPresentParticiple, isReporting } from './tag.ts';
import { mayStandBetween } from './verb-group.ts';
import { wholePhraseFrom } from './whole-phrase.ts';

/** A phrase of more slots is none. */
export const LONGEST = 14;
/** "some of the many residents": parts of parts. */
export const MOST_PARTS = 3;

/**
 * @param start slot of its first word
 * @param end behind the last slot that it may hold
 * @returns the noun phrase that begins in a slot; undefined where none does
 */
export function phraseFrom(row: Row, start: number, end: number): Phrase | undefined {
  const first = tokenAt(row, start);
  if (!first) return undefined;
  if (isCourtesy(row, start)) return phraseFrom(row, start + 1, end);
  if (isSubjectPronoun(row, start)) return pronoun(first.lower, start);
  const latter = latterFrom(row, start);
  if (latter) return latter;
  const whole = wholePhraseFrom(row, start, end);
  if (whole) return noun(row, whole.head, whole.slots.start, whole.slots.end);
  const part = partOf(row, start, end);
  if (part) return part;
  const lone = lonePhraseFrom(row, start, end);
  return lone ? noun(row, JOINT, lone.start, lone.end) : coreFrom(row, start, end);
}

/** "mówi pani Anna": the word for "you" right before a name is a courtesy. */
function isCourtesy(row: Row, start: number): boolean {
  const { firstPersonPronouns, maleHonorifics, femaleHonorifics } = row.pack.lexicon;
  const word = wordAt(row, start);
  const isTitle = maleHonorifics.has(word) || femaleHonorifics.has(word);
  return isTitle && firstPersonPronouns.has(word) && mentionFrom(row, start + 1) !== undefined;
}

/** From its first word on, step by step. */
function coreFrom(row: Row, start: number, end: number): Phrase | undefined {
  const reading: Reading = { start, end, at: start, head: '', inside: false, told: false };
  const limit = Math.min(end, start + LONGEST);
  for (let goesOn = true; goesOn && reading.at < limit; ) {
    const mention = mentionFrom(row, reading.at);
    if (!mention) goesOn = stepOver(row, reading);
    else if (isHead(row, reading, mention)) return joint(row, reading, mention) ?? name(row, mention, start);
    else goesOn = overName(row, reading, mention);
    goesOn &&= !opensPredicate(row, reading);
  }
  // "l'interprète de “…”", "il viaggio di oggi", "the trial in November"
  if (reading.inside && endsInTie(row, reading.at)) reading.at--;
  return reading.head === '' ? undefined : noun(row, reading.head, start, reading.at);
}

/** "the members of the Leeds Board showed": inside the phrase, right behind a name or a number, a verb rather than what describes a noun. */
function opensPredicate(row: Row, { at, inside }: Reading): boolean {
  const last = tokenAt(row, at - 1);
  return inside && (last?.capital === true || last?.kind === 'number') && isPastParticiple(row, at);
}

/** Before a quote, a day, or a word that goes on no noun where adjectives follow, no tie belongs to the phrase. */
function endsInTie(row: Row, at: number): boolean {
  const ends = row.slots[at]?.speech !== -1 || row.pack.grammar.adjectivesFollow || isDay(row, at);
  return ends && joinsNouns(row, at - 1);
}

/** "one of Smith’s neighbours", "two of the nurses", "many residents": some of those of whom the rest of the phrase tells. */
function partOf(row: Row, start: number, end: number): Phrase | undefined {
  let at = start;
  for (let parts = 0; parts < MOST_PARTS; parts++) at += lengthOfPart(row, at);
  if (at === start || isSubjectPronoun(row, at)) return undefined;
  const whole = wholePhraseFrom(row, at, end);
  const rest = whole ? noun(row, whole.head, at, whole.slots.end) : coreFrom(row, at, end);
  const speaks = rest?.kind === 'noun' && isSpeakerNoun(row, rest.head);
  if (!speaks && rest && isSomeOfThose(row, start, rest)) return noun(row, JOINT, start, rest.slots.end);
  return speaks ? noun(row, rest.head, start, rest.slots.end) : undefined;
}

/** "opowiada jeden z sąsiadów": beside a verb of saying, where no list has the nouns in all their cases. */
function isSomeOfThose(row: Row, start: number, { kind, slots: { end } }: Phrase): boolean {
  const { morphology } = row.pack;
  if (kind === 'pronoun' || morphology.caseEndings.length === 0) return false;
  return isReporting(row, start - 1) || isReporting(row, end) || opensTag(row, start - 1);
}

/** Slots of "one of", of "many" or "many of"; 0 where none stands. */
export function lengthOfPart(row: Row, at: number): number {
  const { indefiniteDeterminers, linkingPrepositions, quantifiers } = row.pack.lexicon;
  const word = wordAt(row, at);
  const isTied = linkingPrepositions.has(wordAt(row, at + 1));
  if (!quantifiers.has(word) && !(isTied && indefiniteDeterminers.has(word))) return 0;
  return isTied ? 2 : 1;
}

/** Not the owner of what follows, nor what tells of the noun before or behind it. */
function isHead(row: Row, reading: Reading, mention: Mention): boolean {
  const { at, start, end } = reading;
  return (
    !isTheirs(row, reading, mention) &&
    (!(reading.inside || reading.told) || holds(row, reading, mention)) &&
    !owns(row, reading, mention) &&
    !isHeadBehind(row, mention, at, end, describes(row, start, at))
  );
}

/** "the director of planning and the environment Jane Smith": right behind a noun, a full name is that of the one who holds the office. */
function holds(row: Row, { at, head }: Reading, mention: Mention): boolean {
  const isFull = mention.names.length > 1 && row.people.personOf.get(mention)?.kind === 'person';
  if (!isFull || !isPersonNoun(row, head) || isPluralNoun(head, row.pack)) return false;
  // "of planning", but "representing"
  const isNoun =
    joinsNouns(row, at - 2) || !(isPresentParticiple(row, at - 1) || isPastParticiple(row, at - 1));
  return (
    isNoun &&
    isContentWord(row, at - 1) &&
    !isReporting(row, at - 1) &&
    (!isSpeakerNoun(row, wordAt(row, at - 1)) || mayDescribe(row, wordAt(row, at - 1))) &&
    // "la preside del liceo Jane Smith"; but no house has a courtesy.
    (mention.honorific !== undefined || !row.pack.names.namedAfterPeople.has(wordAt(row, at - 1)))
  );
}

/** Over a name that is not the head. */
function overName(row: Row, reading: Reading, mention: Mention): boolean {
  const theirs = isTheirs(row, reading, mention);
  if (!theirs && !reading.inside && !reading.told && !owns(row, reading, mention))
    reading.head = mention.names.at(-1) ?? '';
  reading.at += lengthOf(mention);
  if (theirs) return false;
  return !(row.pack.grammar.adjectivesFollow && reading.inside && isNounLike(row, reading.at));
}

/** "les sénateurs PS", "trener Realu": whose they are. */
function isTheirs(row: Row, { head }: Reading, mention: Mention): boolean {
  if (!isPersonNoun(row, head)) return false;
  if (isOwnerByCase(row, mention)) return true;
  return row.pack.grammar.adjectivesFollow && row.people.personOf.get(mention)?.kind !== 'person';
}

/** "Smith’s", "Merkels", with what they own within the phrase. */
function owns(row: Row, { at, end }: Reading, mention: Mention): boolean {
  const behind = at + lengthOf(mention);
  return behind < end && (mention.genitive === true || tokenAt(row, behind)?.kind === 'possessive');
}

/** "Smith and Jones", "Smith and her husband": both, up to a verb or the end. */
function joint(row: Row, { start, at, end }: Reading, mention: Mention): Phrase | undefined {
  const { conjunctions, reportingVerbs } = row.pack.lexicon;
  const second = at + lengthOf(mention) + 1;
  if (second >= end || !conjunctions.has(wordAt(row, second - 1))) return undefined;
  const behind = endOfSecond(row, second, end);
  if (behind <= second) return undefined;
  const token = behind < end ? tokenAt(row, behind) : undefined;
  const acts =
    token === undefined ||
    reportingVerbs.has(token.lower) ||
    mayStandBetween(row, behind) ||
    isPastForm(row, behind) ||
    token.kind === 'stop' ||
    token.kind === 'comma';
  return acts ? noun(row, JOINT, start, behind) : undefined;
}

function endOfSecond(row: Row, start: number, end: number): number {
  const name = mentionFrom(row, start);
  if (name) return start + lengthOf(name);
  if (!row.pack.lexicon.possessives.has(wordAt(row, start))) return start;
  const phrase = phraseFrom(row, start, end);
  return phrase?.kind === 'noun' ? phrase.slots.end : start;
}

/** The steps of a noun phrase from word to word: what each kind of word does to a phrase that is read up to it. */
import { isBodyNoun, isDemonym, isGeneric } from '../people/speaker-noun.ts';
import type { Endings } from '../text/packs/words.ts';
import type { Token } from '../text/tokens.ts';
import { isCircumstance, isGenitive } from './hangs-on-noun.ts';
import { JOINT } from './phrase.ts';
import { mentionFrom, type Row, tokenAt, wordAt } from './row.ts';
import {
  isAge,
  isCounted,
  isGrammar,
  isPersonNoun,
  isSpeakerNoun,
  joinsNouns,
  tiesBodysName,
} from './speaker-words.ts';
import { isContentWord, isPastForm, isPresentParticiple, isReporting } from './tag.ts';

/** A phrase as far as it is read. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** The slot to be read next. */
  at: number;
  /** The noun, in lower case; empty before one is read. */
  head: string;
  /** Behind a tie ("of the bank"): no noun there is the head. */
  inside: boolean;
  /** Behind what tells of the noun: no name there is the head but that of whoever the noun is. */
  told: boolean;
}

/** 'ends': before this word; 'on': over it; 'owned': over it, and what follows hangs on it; 'attribute': it tells of the noun before; 'head': it is the noun, as far as is known. */
type Step = 'ends' | 'on' | 'owned' | 'attribute' | 'head';

/** @returns nothing where the rule has nothing to say of the word */
type Rule = (row: Row, reading: Reading, token: Token) => Step | undefined;

/** So many plain words may lead to the noun that speaks. */
const MOST_LEADING = 3;

/** In the order in which they are asked; the first that answers decides. */
const RULES: readonly Rule[] = [
  mark,
  bodysName,
  verb,
  verbByEnding,
  genitive,
  relative,
  namedOther,
  tie,
  conjunction,
  partitive,
  determiner,
  day,
  behindCapital,
  grammar,
  behindSpeaker,
  finiteVerb,
  plain,
];

/** @returns whether the phrase goes on behind the word in its slot */
export function stepOver(row: Row, reading: Reading): boolean {
  const token = tokenAt(row, reading.at);
  const step = token ? stepOf(row, reading, token) : 'ends';
  if (step === 'ends') return false;
  if (step === 'owned') reading.inside = true;
  if (step === 'attribute') reading.told = true;
  if (step === 'head') reading.head = token?.lower ?? '';
  reading.at++;
  return true;
}

function stepOf(row: Row, reading: Reading, token: Token): Step {
  for (const rule of RULES) {
    const step = rule(row, reading, token);
    if (step) return step;
  }
  return 'on';
}

/** "the bank’s chairman": the owner is no head. */
function mark(row: Row, reading: Reading, { kind, text, start }: Token): Step | undefined {
  if (kind === 'possessive') {
    if (!reading.inside) reading.head = '';
    return 'on';
  }
  // "the bank - he said": between spaces it is a dash.
  if (kind === 'dot' || (text === '-' && tokenAt(row, reading.at - 1)?.end === start)) return 'on';
  return kind === 'word' || kind === 'number' ? undefined : 'ends';
}

/** "die Organisation Pro Ufer": where nouns have capitals, a body's own name behind its noun. */
function bodysName(
  row: Row,
  { at, head }: Reading,
  { kind, capital, opens, lower }: Token,
): Step | undefined {
  const { grammar, names } = row.pack;
  if (!grammar.capitalisesNouns || kind !== 'word' || opens || !isBodyNoun(head, row.pack)) return undefined;
  if (!capital) return tiesBodysName(row, at) ? 'on' : undefined;
  const follows = tokenAt(row, at - 1)?.capital || tiesBodysName(row, at - 1);
  return follows && !names.dates.has(lower) ? 'on' : undefined;
}

/** Behind the noun; where nouns have no article, "argumentuje ekspert" begins with its verb as well. */
function verb(row: Row, { head, start, at }: Reading, { lower }: Token): Step | undefined {
  const { lexicon, morphology } = row.pack;
  const isVerb =
    lexicon.reportingVerbs.has(lower) ||
    lexicon.auxiliaries.has(lower) ||
    lexicon.weakReportingVerbs.has(lower);
  if (morphology.caseEndings.length === 0) return isVerb && head !== '' ? 'ends' : undefined;
  const bendsLikeVerb = morphology.finiteEndings.some(
    (ending) => lower.length > ending.length + 2 && lower.endsWith(ending),
  );
  const opens = at === start && !isSpeakerNoun(row, lower);
  return (isVerb || bendsLikeVerb) && (head !== '' || opens) ? 'ends' : undefined;
}

/** "un homme montrant une photo", "les riverains protestent": no adjective behind a noun that can speak, by its ending. */
function verbByEnding(row: Row, { at, head }: Reading, { lower }: Token): Step | undefined {
  const { grammar, morphology } = row.pack;
  if (!grammar.adjectivesFollow || !isSpeakerNoun(row, head)) return undefined;
  if (!isContentWord(row, at) || isSpeakerNoun(row, lower)) return undefined;
  // "warga menolak"
  if (morphology.verbBeginnings.some((letters) => lower.startsWith(letters))) return 'ends';
  const ends = (word: string, endings: Endings): boolean => endings.some((ending) => word.endsWith(ending));
  if (isPresentParticiple(row, at) || ends(lower, morphology.finiteEndings)) return 'ends';
  const isSeveral = ends(head, morphology.agreeingPluralEndings);
  return isSeveral && ends(lower, morphology.pluralFiniteEndings) ? 'ends' : undefined;
}

/** "ein Sprecher der Ministerin": whose; but "sagte ein Sprecher der Zeitung" tells who heard it. */
function genitive(row: Row, { at, start, head }: Reading, { lower }: Token): Step | undefined {
  const { lexicon, morphology, grammar } = row.pack;
  if (!grammar.capitalisesNouns || at === start || !isPersonNoun(row, head)) return undefined;
  if (!lexicon.determiners.has(lower) || !lexicon.linkingPrepositions.has(lower)) return undefined;
  const noun = [at + 1, at + 2].find((slot) => tokenAt(row, slot)?.capital);
  const owner = noun === undefined ? '' : wordAt(row, noun);
  const hears = morphology.feminineNounEndings.some((ending) => owner.endsWith(ending));
  return owner !== '' && (!hears || isPersonNoun(row, owner)) ? 'owned' : undefined;
}

function relative({ pack }: Row, { at, start }: Reading, { lower }: Token): Step | undefined {
  return at > start && pack.lexicon.relativePronouns.has(lower) ? 'ends' : undefined;
}

/** "her rival and old friend Jane Smith": what is joined has a name of its own. */
function namedOther(row: Row, { at }: Reading, { lower }: Token): Step | undefined {
  return row.pack.lexicon.conjunctions.has(lower) && mentionFrom(row, at + 1)?.role ? 'ends' : undefined;
}

/** "of the bank", "for the bank" */
function tie(row: Row, { at, start, head }: Reading, { lower }: Token): Step | undefined {
  const { lexicon, names } = row.pack;
  if (at === start && lexicon.determiners.has(lower)) return undefined;
  if (!names.organisationJoiners.has(lower) && !lexicon.prepositions.has(lower)) return undefined;
  return head === '' || !joinsNouns(row, at) || isCircumstance(row, at) ? 'ends' : 'owned';
}

function conjunction({ pack }: Row, _reading: Reading, { lower }: Token): Step | undefined {
  return pack.lexicon.conjunctions.has(lower) ? 'ends' : undefined;
}

/** "l'un des témoins", "l'une d'entre elles": one of several, who are what follows tells. */
function partitive(row: Row, reading: Reading, { lower }: Token): Step | undefined {
  const { grammar, lexicon } = row.pack;
  if (!grammar.adjectivesFollow || reading.head !== '' || !lexicon.indefiniteDeterminers.has(lower))
    return undefined;
  if (!lexicon.genitivePrepositions.has(wordAt(row, reading.at + 1))) return undefined;
  const noun = [reading.at + 2, reading.at + 3].find((slot) => isContentWord(row, slot));
  reading.head = noun === undefined ? JOINT : wordAt(row, noun);
  return 'owned';
}

/** At the phrase's start, behind a tie, or behind another one: "all the". */
function determiner(row: Row, { at, start, inside }: Reading, { lower }: Token): Step | undefined {
  const { determiners, possessives } = row.pack.lexicon;
  if (!determiners.has(lower) && !possessives.has(lower)) return undefined;
  const mayStand =
    at === start || (inside && joinsNouns(row, at - 1)) || determiners.has(wordAt(row, at - 1));
  return mayStand ? 'on' : 'ends';
}

/** "the ministry Friday filed": behind its noun, a day is when. */
function day({ pack: { names } }: Row, { head }: Reading, { lower, capital }: Token): Step | undefined {
  return head !== '' && capital && names.dates.has(lower) ? 'ends' : undefined;
}

/** Where nouns have capitals, adjectives do not stand behind them. */
function behindCapital({ pack }: Row, { head }: Reading, { kind, capital }: Token): Step | undefined {
  return pack.grammar.capitalisesNouns && head !== '' && kind === 'word' && !capital ? 'ends' : undefined;
}

/** "however", "then": within a phrase only before its noun. */
function grammar(row: Row, { at, start, head }: Reading, { lower }: Token): Step | undefined {
  if (isCounted(row, at)) return 'on';
  if (!isGrammar(row, at)) return undefined;
  // "uno de ellos"
  if (head === JOINT && row.pack.lexicon.pluralPronouns.has(lower)) return 'on';
  return at === start || head !== '' || row.pack.lexicon.passiveAuxiliaries.has(lower) ? 'ends' : 'on';
}

/** "crew members learned": behind a noun that can speak stands no other, but one that can as well. */
function behindSpeaker(row: Row, { at, end, head, inside }: Reading, token: Token): Step | undefined {
  if (row.pack.grammar.adjectivesFollow || inside) return undefined;
  // "the Republican challenger", but "the Republican wrote"
  const describes = isDemonym(head, row.pack) && !isPastForm(row, at);
  const isOther =
    token.kind === 'word' &&
    !token.capital &&
    !describes &&
    (isSpeakerNoun(row, head) || isGeneric(head, row.pack)) &&
    !isSpeakerNoun(row, token.lower) &&
    !leadsToSpeaker(row, at, end);
  if (!isOther) return undefined;
  return isGenitive(row, at) ? 'attribute' : 'ends';
}

/** "a handler from the brigade climbed over": behind a noun, a past form that no noun follows is the sentence's verb. */
function finiteVerb(row: Row, { at, end, inside }: Reading): Step | undefined {
  if (!inside || !isContentWord(row, at - 1) || !isPastForm(row, at)) return undefined;
  return at + 1 < end && !isContentWord(row, at + 1) && tokenAt(row, at + 1)?.kind === 'word'
    ? 'ends'
    : undefined;
}

/** A noun or what describes one; where adjectives follow, a noun that can speak stays the head. */
function plain(row: Row, { head, inside }: Reading, token: Token): Step {
  const isNoun = !inside && (token.kind === 'word' || isAge(token));
  return isNoun && !(row.pack.grammar.adjectivesFollow && isSpeakerNoun(row, head)) ? 'head' : 'on';
}

/** "an expert data analyst said", "one bank chief information security officer said": plain words before another noun that can speak, with its verb. */
function leadsToSpeaker(row: Row, at: number, end: number): boolean {
  const { reportingVerbs } = row.pack.lexicon;
  for (let next = at + 1; next < Math.min(end, at + 1 + MOST_LEADING); next++) {
    const behind = next + 1;
    if (isSpeakerNoun(row, wordAt(row, next)))
      return (
        behind >= end || reportingVerbs.has(wordAt(row, behind)) || isSpeakerNoun(row, wordAt(row, behind))
      );
    if (!isContentWord(row, next) || isReporting(row, next)) return false;
  }
  return false;
}

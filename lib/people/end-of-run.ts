/** Runs of capitalised words that may be a name, over particles and joiners. */
import { isReportingVerb, skipAuxiliaries } from '../text/marks/attribution-tag.ts';
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { behindNickname, mayBearNickname } from './behind-nickname.ts';
import { bridgeFrom } from './bridge-from.ts';
import { isGivenName } from './given-names.ts';
import { isNameWord } from './is-name-word.ts';
import { isTitle } from './titles.ts';
import { isFunctionWord, type Vocabulary } from './vocabulary.ts';

/** So many spaces part what stands in a dateline from the text: "LEEDS   It rains". */
const GAP = 3;
/** More words than this are a headline, not a name; or a name with the field of its office before it. */
const LONGEST_NAME = 9;
const LONGEST_FIELDED = 14;

/** @returns behind the last token of the capitalised run that starts at an index; the index itself where none does. */
export function endOfRun(tokens: readonly Token[], start: number, vocabulary: Vocabulary): number {
  const end = readRun(tokens, start, vocabulary);
  if (end > start && isDomain(tokens, end)) return end + 1;
  return end > start && endsBlock(tokens, end) && !isBareLetter(tokens[end - 2]) ? end - 1 : end;
}

function readRun(tokens: readonly Token[], start: number, vocabulary: Vocabulary): number {
  const first = tokens[start];
  if (!first || !startsRun(tokens, start, vocabulary)) return start;
  const longest = vocabulary.pack.grammar.fieldsStandBare ? LONGEST_FIELDED : LONGEST_NAME;
  let end = start + 1;
  while (end - start < longest) {
    const token = tokens[end];
    const behind = behindHeld(tokens, start, end, vocabulary);
    if (behind > end) {
      end = behind;
      continue;
    }
    if (!token || isOffice(tokens, end, vocabulary.pack) || isApart(tokens, start, end)) break;
    if (token.kind === 'dot') end++;
    else if (token.opens && !continuesInitial(tokens, end)) break;
    else if (isDate(tokens, end, vocabulary.pack)) break;
    else if (isNameWord(token, vocabulary) || isInitial(tokens, end)) end++;
    else {
      const bridge = bridgeFrom(tokens, start, end, vocabulary);
      if (bridge === end) break;
      end = bridge;
    }
  }
  return end;
}

/** In another block or quotation than the run, or behind a gap. */
function isApart(tokens: readonly Token[], start: number, end: number): boolean {
  const [first, before, token] = [tokens[start], tokens[end - 1], tokens[end]];
  if (token?.block !== first?.block || token?.quotation !== first?.quotation) return true;
  return (token?.start ?? 0) - (before?.end ?? 0) >= GAP;
}

/** "Pith.example": small letters right behind a full stop. */
function isDomain(tokens: readonly Token[], end: number): boolean {
  const [dot, next] = [tokens[end - 1], tokens[end]];
  return dot?.kind === 'dot' && next?.kind === 'word' && !next.capital && next.start === dot.end;
}

/** "a spokesman for Jane Penn.": at its block's end the full stop is the sentence's, however often it ends an abbreviation. */
function endsBlock(tokens: readonly Token[], end: number): boolean {
  const last = tokens[end - 1];
  return last?.kind === 'dot' && tokens[end]?.block !== last.block;
}

function isBareLetter(token: Token | undefined): boolean {
  return token?.text.length === 1;
}

function startsRun(tokens: readonly Token[], start: number, vocabulary: Vocabulary): boolean {
  const first = tokens[start];
  return (
    first !== undefined &&
    ((mayStart(first, vocabulary) && !leadsToName(tokens, start, vocabulary.pack)) ||
      isPronounLikeName(tokens, start, vocabulary) ||
      isFirstName(tokens, start, vocabulary) ||
      isParticle(tokens, start, vocabulary))
  );
}

/** @returns behind what a name may hold that is no capital: a possessive with its noun, or a nickname with the surname behind it; else the index */
function behindHeld(tokens: readonly Token[], start: number, index: number, vocabulary: Vocabulary): number {
  if (isOwnersBody(tokens, start, index, vocabulary)) return index + 2;
  const behind = behindNickname(tokens, index);
  const [first, surname] = [tokens[start], tokens[behind]];
  return behind > index &&
    surname?.block === first?.block &&
    surname?.quotation === first?.quotation &&
    surname?.opens === false &&
    isNameWord(surname, vocabulary) &&
    mayBearNickname(tokens, { start, index, behind }, vocabulary.pack)
    ? behind + 1
    : index;
}

/** "the People’s Daily": behind an article and one word, a possessive is part of a body's name. */
function isOwnersBody(tokens: readonly Token[], start: number, end: number, vocabulary: Vocabulary): boolean {
  const { pack } = vocabulary;
  const [next, behind] = [tokens[end + 1], tokens[end + 2]];
  if (tokens[end]?.kind !== 'possessive' || end !== start + 1 || !next || next.opens) return false;
  if (!pack.lexicon.determiners.has(tokens[start - 1]?.lower ?? '') || !isNameWord(next, vocabulary))
    return false;
  const isPerson = isTitle(next.lower, pack) || (isGivenName(next.lower, pack) && behind?.capital);
  return !isPerson && !pack.names.nonNames.has(next.lower);
}

/** "Jane Smith King’s Counsel": behind the name, what she is. */
function isOffice(tokens: readonly Token[], index: number, pack: Pack): boolean {
  const [title, mark, noun] = tokens.slice(index, index + 3);
  return mark?.kind === 'possessive' && isTitle(title?.lower ?? '', pack) && isTitle(noun?.lower ?? '', pack);
}

/** A weekday or a month that is no first name as well ("Jan"). */
function isBareDate({ lower }: Token, pack: Pack): boolean {
  return (
    pack.names.dates.has(lower) && !pack.names.maleNames.has(lower) && !pack.names.femaleNames.has(lower)
  );
}

/** A weekday or a month, but for surnames that look like one behind a first name ("Theresa May") or a particle ("Di Domenica"). */
function isDate(tokens: readonly Token[], index: number, pack: Pack): boolean {
  const before = tokens[index - 1]?.lower ?? '';
  const isParticle = tokens[index - 1]?.capital === true && pack.names.particles.has(before);
  const named = isParticle || pack.names.maleNames.has(before) || pack.names.femaleNames.has(before);
  return pack.names.dates.has(tokens[index]?.lower ?? '') && !named;
}

function continuesInitial(tokens: readonly Token[], index: number): boolean {
  return tokens[index - 1]?.kind === 'dot';
}

/** "Ann A. Bell": an article's or a pronoun's letter, were it not for its full stop. */
function isInitial(tokens: readonly Token[], index: number): boolean {
  return (
    tokens[index]?.capital === true && tokens[index + 1]?.kind === 'dot' && tokens[index]?.text.length === 1
  );
}

/** "He Jianming": a pronoun by its letters, but no verb has a capital. */
function isPronounLikeName(tokens: readonly Token[], index: number, { pack }: Vocabulary): boolean {
  const token = tokens[index];
  const next = tokens[index + 1];
  if (
    pack.grammar.capitalisesNouns ||
    !token?.capital ||
    !(pack.lexicon.masculinePronouns.has(token.lower) || pack.lexicon.femininePronouns.has(token.lower))
  )
    return false;
  if (next?.kind !== 'word' || !next.capital || next.opens || next.block !== token.block) return false;
  const behind = tokens[index + 2];
  return behind?.kind === 'comma' || pack.lexicon.reportingVerbs.has(behind?.lower ?? '');
}

/** "Hans Olav Dam": at a sentence's head "hans" is Norwegian for "his", but no noun has a capital there. */
function isFirstName(tokens: readonly Token[], start: number, { pack }: Vocabulary): boolean {
  const [first, next] = [tokens[start], tokens[start + 1]];
  if (pack.grammar.capitalisesNouns || !first?.capital || !isGivenName(first.lower, pack)) return false;
  // "Per Olav Dam", but Italian "Per Anna Rossi".
  if (pack.lexicon.prepositions.has(first.lower)) return false;
  return next?.kind === 'word' && next.capital && !next.opens && next.block === first.block;
}

/** "Van Dam", "De Wit" at a sentence's head, where the article has the particle and the surname elsewhere. */
function isParticle(tokens: readonly Token[], start: number, { pack, particled }: Vocabulary): boolean {
  if (!tokens[start]?.capital || !pack.names.particles.has(tokens[start].lower)) return false;
  let end = start + 1;
  while (end < start + 3 && !tokens[end]?.capital && pack.names.particles.has(tokens[end]?.lower ?? ''))
    end++;
  return tokens[end]?.capital === true && particled.has(tokens[end]?.lower ?? '');
}

function mayStart(token: Token, vocabulary: Vocabulary): boolean {
  // A party's tag: "R-Ga.", "D-Pine Grove".
  if (/^\p{Lu}-\p{Lu}/u.test(token.text)) return false;
  if (!isNameWord(token, vocabulary) || isBareDate(token, vocabulary.pack)) return false;
  const { pack } = vocabulary;
  return !token.opens || !(isFunctionWord(token.lower, pack) || pack.lexicon.roleModifiers.has(token.lower));
}

/** "Parola di Jane Smith", "Incontrando Jane Smith", "Durissimo Jane Smith": at a sentence's head a noun for what is said, a gerund, a superlative. */
function leadsToName(tokens: readonly Token[], start: number, pack: Pack): boolean {
  const { grammar, lexicon, morphology } = pack;
  const [first, next] = [tokens[start], tokens[start + 1]];
  if (!grammar.adjectivesFollow || !grammar.dropsSubjects || !first?.opens) return false;
  if (isGivenName(first.lower, pack)) return false;
  if (lexicon.utteranceNouns.has(first.lower)) return lexicon.genitivePrepositions.has(next?.lower ?? '');
  const endings = [...morphology.participleEndings, ...morphology.superlativeEndings];
  return (
    next?.capital === true &&
    endings.some((ending) => first.lower.length > ending.length + 2 && first.lower.endsWith(ending)) &&
    !saysSomething(tokens, start + 1, pack)
  );
}

/** "Ferrando Ruiz dijo": behind a surname a verb of saying, which a gerund with its object would have a comma before. */
function saysSomething(tokens: readonly Token[], surname: number, pack: Pack): boolean {
  if (isGivenName(tokens[surname]?.lower ?? '', pack)) return false;
  return isReportingVerb(tokens[skipAuxiliaries(tokens, surname + 1, pack)], pack);
}

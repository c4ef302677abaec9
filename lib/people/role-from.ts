/** The title before a name: "special envoy", "vice-chancellor and minister", "director of sport". */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { FIELD_REACH, fieldedTitle, titleBeforeTies } from './fielded-title.ts';
import { isGivenName } from './given-names.ts';
import { isSpeakingNoun } from './speaker-noun.ts';
import { isTitle } from './titles.ts';
import { isFunctionWord, type Vocabulary } from './vocabulary.ts';

/** Where the lower-case title before a run begins: "special envoy" before a name. */
export function roleFrom(tokens: readonly Token[], start: number, { pack }: Vocabulary): number {
  const apposed = titleBeforeMarks(tokens, start, pack);
  if (apposed < start) return phraseFrom(tokens, apposed, pack);
  const before = tokens[start - 1];
  if (before?.kind !== 'word' || before.block !== tokens[start]?.block || tokens[start]?.opens) return start;
  if (before.quotation !== tokens[start]?.quotation) return start;
  const joined = joinedTitle(tokens, start, pack);
  if (joined < start) return phraseFrom(tokens, joined, pack);
  if (!isTitle(before.lower, pack) && !pack.lexicon.personNouns.has(before.lower)) return start;
  // "…", juge Jane Smith, "…", a accusé Jane Smith: a verb behind a quote or an auxiliary, although it is a title elsewhere.
  const isVerb =
    pack.lexicon.reportingVerbs.has(before.lower) || pack.lexicon.weakReportingVerbs.has(before.lower);
  const leader = tokens[start - 2];
  if (isVerb && (leader?.kind !== 'word' || isAuxiliary(leader.lower, pack))) return start;
  const from = phraseFrom(tokens, start - 1, pack);
  return twinFrom(tokens, from, pack) ?? from;
}

/** A name in marks has no more tokens with them. */
const MARKED = 8;

/** Russian "тренер «Маяка» Jane Smith", "директор театра «Маяк» Jane Smith": over what stands in marks, to the title; the start where none leads to it. */
function titleBeforeMarks(tokens: readonly Token[], start: number, pack: Pack): number {
  const name = tokens[start];
  if (pack.morphology.caseEndings.length === 0 || tokens[start - 1]?.kind !== 'sign') return start;
  let open = start - 2;
  while (open > start - MARKED && tokens[open]?.kind === 'word') open--;
  if (tokens[open]?.kind !== 'sign' || tokens[open]?.block !== name?.block) return start;
  for (let index = open - 1; index > open - FIELD_REACH; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.block !== name?.block || token.quotation !== name.quotation)
      return start;
    if (isTitle(token.lower, pack)) return index;
    if (token.opens || isFunctionWord(token.lower, pack) || pack.lexicon.reportingVerbs.has(token.lower))
      return start;
  }
  return start;
}

function isAuxiliary(lower: string, { lexicon }: Pack): boolean {
  return lexicon.auxiliaries.has(lower) && !lexicon.determiners.has(lower);
}

/** "from sociologist and author Jane Smith": two trades of one, where no article makes the first somebody else's. */
function twinFrom(tokens: readonly Token[], from: number, pack: Pack): number | undefined {
  const twin = tokens[from - 2];
  if (!pack.lexicon.conjunctions.has(tokens[from - 1]?.lower ?? '') || twin?.kind !== 'word')
    return undefined;
  if (twin.capital || !isTitle(twin.lower, pack)) return undefined;
  const first = phraseFrom(tokens, from - 2, pack);
  const before = tokens[first - 1];
  const isBare = before?.kind !== 'word' || pack.lexicon.prepositions.has(before.lower);
  return isBare ? first : undefined;
}

/** Back from a title over the words that go with it: "special" in "special envoy". */
function phraseFrom(tokens: readonly Token[], title: number, pack: Pack): number {
  let from = title;
  while (title - from < 7) {
    const token = tokens[from - 1];
    if (
      !token ||
      token.block !== tokens[title]?.block ||
      (token.kind !== 'word' && token.kind !== 'possessive')
    )
      break;
    if (
      isFunctionWord(token.lower, pack) ||
      pack.lexicon.reportingVerbs.has(token.lower) ||
      tokens[from]?.opens ||
      tellsTime(tokens, from - 1, pack) ||
      !agrees(token, pack) ||
      isVerbOf(tokens[from - 2], token.lower, pack) ||
      (pack.grammar.verbBeforeSubject && standsBehindQuote(tokens, from - 1))
    )
      break;
    from--;
  }
  return from;
}

/** "The midfielder thanked manager Jane Smith", "Acme Homes has sued": a past form right behind somebody, or behind an auxiliary. */
function isVerbOf(before: Token | undefined, lower: string, pack: Pack): boolean {
  const { lexicon, morphology } = pack;
  const isPast =
    lexicon.irregularPasts.has(lower) ||
    morphology.pastParticipleEndings.some((ending) => lower.endsWith(ending));
  if (!isPast || !before) return false;
  return before.capital || isSpeakingNoun(before.lower, pack) || isAuxiliary(before.lower, pack);
}

/** "po meczu trener Jan Lipski": where words agree by their ends, only what has an adjective's in the nominative goes with the title. */
function agrees({ lower }: Token, { morphology: { caseEndings, adjectiveEndings } }: Pack): boolean {
  return caseEndings.length === 0 || adjectiveEndings.some((ending) => lower.endsWith(ending));
}

/** "…", bedauerte Trainer Jane Smith: what stands right behind a quote is its verb, whatever the word. */
function standsBehindQuote(tokens: readonly Token[], index: number): boolean {
  const { quotation, block } = tokens[index] ?? {};
  const before = tokens[index - 1];
  const isSign = before?.kind === 'comma' || before?.kind === 'dash';
  const quoted = isSign && before.quotation === quotation ? tokens[index - 2] : before;
  return quoted !== undefined && quoted.block === block && quoted.quotation !== quotation;
}

/** "last week foreign minister Jane Smith said": when, not what she is. */
function tellsTime(tokens: readonly Token[], index: number, { lexicon }: Pack): boolean {
  const before = tokens[index - 1];
  return (
    lexicon.timeNouns.has(tokens[index]?.lower ?? '') &&
    before?.kind === 'word' &&
    (lexicon.sentenceOpeners.has(before.lower) || lexicon.determiners.has(before.lower))
  );
}

/** "vice-chancellor and minister Jane Smith", "director of sport Jane Smith": the title that goes with what stands before the name. */
function joinedTitle(tokens: readonly Token[], start: number, pack: Pack): number {
  const at = start - 2;
  const twin = tokens[at];
  if (pack.lexicon.conjunctions.has(tokens[start - 1]?.lower ?? '') && twin?.block === tokens[start]?.block) {
    const next = tokens[start + 1];
    const alike = isTitle(tokens[start]?.lower ?? '', pack) || (next?.capital && isTitle(next.lower, pack));
    return alike && twin && twin.kind === 'word' && isTitle(twin.lower, pack) ? at : start;
  }
  if (!isGivenName(tokens[start]?.lower ?? '', pack) || !tokens[start + 1]?.capital) return start;
  // "rzecznik z Janem Lipskim": with whom, not who he is.
  const hangs = pack.lexicon.prepositions.has(tokens[start - 1]?.lower ?? '');
  if (pack.morphology.caseEndings.length > 0) return hangs ? start : titleOfGenitives(tokens, start, pack);
  if (pack.grammar.rolesTakeFields) return fieldedTitle(tokens, start, pack);
  return pack.grammar.adjectivesFollow ? titleBeforeTies(tokens, start, pack) : start;
}

/**
 * Polish "minister obrony narodowej Jan Lipski", "sekretarz stanu w ministerstwie Jan Lipski": where the field of an office is in the
 * genitive, or behind a preposition that ties nouns.
 * @returns the title's index; the start where none leads to it
 */
export function titleOfGenitives(tokens: readonly Token[], start: number, pack: Pack): number {
  const { lexicon } = pack;
  for (let index = start - 1; index > start - FIELD_REACH; index--) {
    const token = tokens[index];
    if (token?.kind !== 'word' || token.block !== tokens[start]?.block) return start;
    if (token.quotation !== tokens[start]?.quotation || token.opens) return start;
    if (isTitle(token.lower, pack)) return index;
    if (lexicon.linkingPrepositions.has(token.lower)) continue;
    if (isFunctionWord(token.lower, pack) || lexicon.reportingVerbs.has(token.lower)) return start;
  }
  return start;
}

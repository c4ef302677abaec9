/** The titles in a run of capitals: the name stands behind the last of them. */
import type { Pack } from '../text/packs/pack.ts';
import type { Span } from '../text/span.ts';
import type { Token } from '../text/tokens.ts';
import { behindNickname } from './behind-nickname.ts';
import { isGivenName } from './given-names.ts';
import { isDeclinedRole } from './level-cases.ts';
import { isHonorific, isTitle } from './titles.ts';
import { isFunctionWord, type Vocabulary } from './vocabulary.ts';

/** "BBC": no surname. */
const ACRONYM = /^\p{Lu}{2,5}$/u;

export interface Cut {
  /** Index of the first token behind the last title. */
  readonly name: number;
  readonly honorific?: string | undefined;
  /** What stands before speaks for whoever is named: "ein Sprecher von Petra Vogt" is not she. */
  readonly isTied?: boolean;
}

/** @returns where the name begins that the titles of a run lead to */
export function cutAtTitles(
  tokens: readonly Token[],
  start: number,
  end: number,
  vocabulary: Vocabulary,
): Cut {
  const { pack } = vocabulary;
  let name = start;
  let honorific: string | undefined;
  for (let index = start; index < end; index++) {
    // `Jane “Doc” Smith`: no title.
    if (index > name) index = Math.min(end - 1, behindNickname(tokens, index));
    const courtesy = isHonorific(tokens[index]?.lower ?? '', pack);
    if (!courtesy && !isTitleAt(tokens, index, { start: name, end }, vocabulary)) continue;
    const next = tokens[index + 1]?.kind === 'dot' ? index + 2 : index + 1;
    if (!courtesy && isTiedPerson(tokens, next, end, pack)) return { name: next + 1, isTied: true };
    // "Secretary of State Jane Smith": the title goes on; "Lord Mayor of": no lord.
    if (next < end && pack.names.organisationJoiners.has(tokens[next]?.lower ?? '')) {
      honorific = undefined;
      name = nameBehindOffice(tokens, next + 1, end, pack) ?? name;
      continue;
    }
    if (!courtesy && isInBody(tokens, index, { start: name, end }, pack)) continue;
    if (courtesy) honorific = tokens[index]?.lower;
    name = next;
  }
  return { name, honorific };
}

/** "Bergman" at a run's end is no title, though it ends like one. */
function isTitleAt(
  tokens: readonly Token[],
  index: number,
  { start, end }: Span,
  vocabulary: Vocabulary,
): boolean {
  if (index === end - 1) return isLastTitle(tokens, { start, index }, vocabulary);
  const { pack } = vocabulary;
  const { lower = '' } = tokens[index] ?? {};
  // "Witness Jane Smith": where it opens a sentence, what somebody is.
  if (
    tokens[index]?.opens &&
    pack.lexicon.personNouns.has(lower) &&
    isGivenName(tokens[index + 1]?.lower ?? '', pack)
  )
    return true;
  if (!isTitle(lower, pack) && !isDeclinedRole(lower, pack)) return false;
  // "Dean Smith", "Boxer Dean Smith": rather a first name, but "Stoke University Dean Smith".
  if (index === start && index === end - 2 && isGivenName(lower, pack)) return false;
  return !pack.grammar.capitalisesNouns || !isSurname(tokens, index, vocabulary);
}

/** "General Motors" is no general; "Frente Parlamentar Evangélica": behind a body's word, where what describes it follows. */
function isInBody(tokens: readonly Token[], index: number, { start, end }: Span, pack: Pack): boolean {
  const { organisationWords } = pack.names;
  // "Ketua DPRD Reed"
  if (pack.grammar.fieldsStandBare && index === start) return false;
  if (organisationWords.has(tokens[end - 1]?.lower ?? '')) return true;
  if (!pack.grammar.adjectivesFollow || !tokens[index]?.capital) return false;
  return tokens.slice(start, index).some(({ capital, lower }) => capital && organisationWords.has(lower));
}

/** "Bruno Le Maire", "Marzia Colonnello": where offices stand before the name in lower case, one with a capital behind it is its surname. */
function isBehindName(tokens: readonly Token[], start: number, index: number, pack: Pack): boolean {
  const before = tokens[index - 1];
  if (!pack.grammar.adjectivesFollow || index === start || before?.kind !== 'word' || !before.capital)
    return false;
  if (pack.lexicon.determiners.has(before.lower)) return index - start > 1 && !before.opens;
  return (
    !isTitle(before.lower, pack) &&
    !isFunctionWord(before.lower, pack) &&
    !pack.names.organisationWords.has(before.lower)
  );
}

/** A preposition or an article that ties to a noun a first name, or an office, with a name behind it. */
function isTiedPerson(tokens: readonly Token[], tie: number, end: number, pack: Pack): boolean {
  return (
    pack.grammar.capitalisesNouns &&
    tie + 2 < end &&
    ((pack.lexicon.linkingPrepositions.has(tokens[tie]?.lower ?? '') &&
      isGivenName(tokens[tie + 1]?.lower ?? '', pack)) ||
      // "eine Sprecherin der Bürgermeisterin Petra Vogt": the second office is hers.
      (pack.names.organisationJoiners.has(tokens[tie]?.lower ?? '') &&
        isPersonsNoun(tokens[tie + 1]?.lower ?? '', pack)))
  );
}

function isPersonsNoun(lower: string, pack: Pack): boolean {
  return isTitle(lower, pack) || pack.lexicon.personNouns.has(lower);
}

/** A title at a run's end has no name behind it; but "Jane Smith MP" is one. */
function isLastTitle(
  tokens: readonly Token[],
  { start, index }: { readonly start: number; readonly index: number },
  vocabulary: Vocabulary,
): boolean {
  const { pack } = vocabulary;
  const lower = tokens[index]?.lower ?? '';
  if (index - start >= 2 && pack.names.suffixes.has(lower)) return false;
  if (isBehindName(tokens, start, index, pack)) return false;
  const tail = lower.slice(lower.lastIndexOf('-') + 1);
  return (
    (pack.lexicon.roleNouns.has(lower) || pack.lexicon.roleNouns.has(tail)) &&
    !isSurname(tokens, index, vocabulary)
  );
}

/** A trade that is somebody's surname, unless an article makes it a title: "the Baker". */
function isSurname(tokens: readonly Token[], index: number, { surnames, pack }: Vocabulary): boolean {
  return (
    surnames.has(tokens[index]?.lower ?? '') && !pack.lexicon.determiners.has(tokens[index - 1]?.lower ?? '')
  );
}

/** The name behind an office with a joiner in it: from a first name on, else the last two words of four. */
function nameBehindOffice(
  tokens: readonly Token[],
  start: number,
  end: number,
  pack: Pack,
): number | undefined {
  for (let index = start + 1; index < end - 1; index++) {
    const lower = tokens[index]?.lower ?? '';
    if (pack.names.maleNames.has(lower) || pack.names.femaleNames.has(lower)) return index;
  }
  const last = tokens.slice(end - 2, end);
  const isBody = last.some(
    ({ lower, text }) => pack.names.organisationWords.has(lower) || ACRONYM.test(text),
  );
  return end - start >= 3 && !isBody ? end - 2 : undefined;
}

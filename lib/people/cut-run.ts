/** A run of capitals cut at its last title: the role stands before the name. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { behindField } from './behind-field.ts';
import { nameWords } from './behind-nickname.ts';
import { cutAtTitles } from './cut-at-titles.ts';
import { isGivenName } from './given-names.ts';
import { isDeclinedGivenName } from './level-cases.ts';
import type { Mention } from './person.ts';
import { roleFrom, titleOfGenitives } from './role-from.ts';
import { isTag } from './split-at-first-name.ts';
import { isHonorific, isTitle } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Capitals alone are a name wherever they stand; longer ones are a word that shouts. */
const ACRONYM = /^\p{Lu}{2,5}$/u;

/** Cuts a run at its last title: the name stands behind it, the role before. */
export function mentionsIn(
  tokens: readonly Token[],
  start: number,
  end: number,
  vocabulary: Vocabulary,
): readonly Mention[] {
  const { pack } = vocabulary;
  // "Our Jane Smith": whose she is, not her name.
  const opener = tokens[start]?.lower ?? '';
  if (end - start > 2 && pack.lexicon.possessives.has(opener) && !isGivenName(opener, pack))
    return mentionsIn(tokens, start + 1, end, vocabulary);
  const { name: behindTitle, honorific, isTied } = cutAtTitles(tokens, start, end, vocabulary);
  const behindTitles = standsBehindOffice(tokens, behindTitle, pack)
    ? behindField(tokens, behindTitle, end, pack)
    : behindTitle;
  if (isTied) return mentionsIn(tokens, behindTitles, end, vocabulary);
  const behind = behindPlace(tokens, behindTitles, end, pack);
  const first =
    behindTitles === start && behind > start ? officeBefore(tokens, start, behind, vocabulary) : start;
  const name = leadsName(tokens, behind, end, pack) ? behind + 1 : behind;
  if (name >= end || isNobody(tokens, name, end, pack)) return [];
  const isAcronym = end - name === 1 && ACRONYM.test(tokens[name]?.text ?? '');
  const led = isAcronym ? first : roleFrom(tokens, first, vocabulary);
  // "předseda odborové organizace ČT Jan Lípa"
  const hangs = led === first && name > first && pack.morphology.caseEndings.length > 0;
  const roleStart = hangs ? titleOfGenitives(tokens, first, pack) : led;
  return [mention(tokens, { phrase: roleStart, name, end }, honorific, vocabulary)];
}

/** Right behind an office, in the run or before it, where its field may stand. */
function standsBehindOffice(tokens: readonly Token[], index: number, pack: Pack): boolean {
  const [office, first] = [tokens[index - 1], tokens[index]];
  return (
    pack.grammar.fieldsStandBare &&
    office?.block === first?.block &&
    office?.quotation === first?.quotation &&
    isTitle(office?.lower ?? '', pack)
  );
}

/** "envoy to Ukraine Jane Smith": a place, then a first name with another name behind it. */
function behindPlace(tokens: readonly Token[], start: number, end: number, pack: Pack): number {
  for (let index = start + 1; index < end - 1; index++) {
    const { lower = '' } = tokens[index] ?? {};
    const known = isGivenName(lower, pack) || isDeclinedGivenName(lower, pack);
    const isPlace = pack.names.places.some((place) => isAt(tokens, start, index, place));
    const isLed =
      known || isBehindOffice(tokens, start, end, pack) || isBehindTrip(tokens, start, end - index, pack);
    if (isPlace && isLed) return index;
    if (known) return start;
  }
  return start;
}

/** "anticipe à Pékin Andy Rothman": a place behind a preposition, and two words more. */
function isBehindTrip(tokens: readonly Token[], start: number, words: number, pack: Pack): boolean {
  return (
    pack.grammar.adjectivesFollow &&
    words === 2 &&
    pack.lexicon.prepositions.has(tokens[start - 1]?.lower ?? '')
  );
}

/** "envoy to Ukraine Jane Smith": from the office on; a place alone is no role ("dijo en Twitter Jane Smith"). */
function officeBefore(tokens: readonly Token[], place: number, name: number, vocabulary: Vocabulary): number {
  const { lexicon, morphology } = vocabulary.pack;
  // "premier Ukrainy Jan Lipski"
  if (morphology.caseEndings.length > 0) {
    const title = roleFrom(tokens, place, vocabulary);
    return title < place ? title : name;
  }
  if (!lexicon.prepositions.has(tokens[place - 1]?.lower ?? '')) return name;
  const office = roleFrom(tokens, place - 1, vocabulary);
  return office < place - 1 ? office : name;
}

function isAt(tokens: readonly Token[], start: number, end: number, words: readonly string[]): boolean {
  return words.length === end - start && words.every((word, at) => tokens[start + at]?.lower === word);
}

/** "mayor of Leeds Jane Smith": the run's end is no body's, and before it hangs on an office. */
function isBehindOffice(tokens: readonly Token[], start: number, end: number, pack: Pack): boolean {
  return (
    pack.names.organisationJoiners.has(tokens[start - 1]?.lower ?? '') &&
    isTitle(tokens[start - 2]?.lower ?? '', pack) &&
    !pack.names.organisationWords.has(tokens[end - 1]?.lower ?? '') &&
    !ACRONYM.test(tokens[end - 1]?.text ?? '')
  );
}

/** "Republican Jane Smith": what she is, not her name. */
function leadsName(tokens: readonly Token[], start: number, end: number, pack: Pack): boolean {
  // "le LR Jean Dupont": a party, an agency; but "à l'AFP Jean Dupont" tells who heard it.
  const lead = tokens[pack.lexicon.determiners.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1];
  if (
    !pack.lexicon.prepositions.has(lead?.lower ?? '') &&
    end - start > 2 &&
    (ACRONYM.test(tokens[start]?.text ?? '') ||
      (pack.grammar.adjectivesFollow && isTag(tokens[start]?.text ?? ''))) &&
    isGivenName(tokens[start + 1]?.lower ?? '', pack)
  )
    return true;
  if (end - start < 3 || !pack.names.nonNames.has(tokens[start]?.lower ?? '')) return false;
  return tokens.slice(start + 1, end).every(({ lower }) => !pack.names.organisationWords.has(lower));
}

/** A nationality, a body's kind ("ONG"), an abbreviation ("Md."), a party's tag ("R-Ga."), all alone. */
function isNobody(tokens: readonly Token[], start: number, end: number, pack: Pack): boolean {
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
  const [only] = words;
  // "New Zealander", "Native American"
  const last = words.at(-1)?.lower ?? '';
  if (words.length === 2 && !isGivenName(only?.lower ?? '', pack))
    return !pack.grammar.adjectivesFollow && pack.names.demonyms.has(last);
  if (!only || words.length > 1) return false;
  const tag = only.lower.slice(only.lower.lastIndexOf('-') + 1);
  return (
    // "the Polish-American"
    pack.names.nonNames.has(tag) ||
    // Where these have no capitals, one is a surname.
    (!pack.grammar.adjectivesFollow && pack.names.demonyms.has(tag)) ||
    // "la ONG": a noun, though in capitals.
    (ACRONYM.test(only.text) && pack.lexicon.anaphoricBodyNouns.has(only.lower)) ||
    (pack.lexicon.abbreviations.has(tag) && tokens[end]?.text === '.') ||
    (pack.lexicon.abbreviations.has(tag) && end - start > 1)
  );
}

function mention(
  tokens: readonly Token[],
  { phrase, name, end }: { phrase: number; name: number; end: number },
  honorific: string | undefined,
  { pack, capitalised }: Vocabulary,
): Mention {
  const first = tokens[name];
  const last = tokens[end - 1];
  const names = nameWords(tokens, name, end).map((index) => tokens[index]?.lower ?? '');
  const roleEnd = tokens[name - 1]?.end ?? 0;
  const whole = { start: tokens[phrase]?.start ?? 0, end: last?.end ?? 0 };
  const single = names[0] ?? '';
  return {
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    phrase: whole,
    names,
    ...(phrase < name &&
      !isOnlyHonorific(tokens, phrase, name, pack) && { role: { start: whole.start, end: roleEnd } }),
    ...(honorific !== undefined && { honorific }),
    tokens: { start: phrase, end },
    block: first?.block ?? 0,
    quoted: (first?.quotation ?? -1) >= 0,
    weak:
      phrase === name &&
      names.length === 1 &&
      (first?.opens ?? false) &&
      !capitalised.has(single) &&
      !ACRONYM.test(first?.text ?? ''),
  };
}

function isOnlyHonorific(tokens: readonly Token[], start: number, end: number, pack: Pack): boolean {
  for (let index = start; index < end; index++) {
    const token = tokens[index];
    if (token?.kind === 'word' && !isHonorific(token.lower, pack)) return false;
  }
  return true;
}

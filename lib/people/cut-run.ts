/** A run of capitals cut at its last title: the role stands before the name. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './given-names.ts';
import type { Mention } from './person.ts';
import { roleFrom } from './role-from.ts';
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
  let name = start;
  let honorific: string | undefined;
  for (let index = start; index < end; index++) {
    const lower = tokens[index]?.lower ?? '';
    const courtesy = isHonorific(lower, pack);
    // "Bergman" is no title, though it ends like one.
    const isLast = index === end - 1;
    const title = isLast
      ? isLastTitle(tokens, { start: name, index }, vocabulary)
      : isTitle(lower, pack) && !(pack.grammar.capitalisesNouns && isSurname(tokens, index, vocabulary));
    if (!courtesy && !title) continue;
    const next = tokens[index + 1]?.kind === 'dot' ? index + 2 : index + 1;
    // "ein Sprecher von Petra Vogt" speaks for her, and is not she.
    if (!courtesy && isTiedPerson(tokens, next, end, pack))
      return mentionsIn(tokens, next + 1, end, vocabulary);
    // "Secretary of State Jane Smith": the title goes on.
    if (next < end && pack.names.organisationJoiners.has(tokens[next]?.lower ?? '')) {
      // "Lord Mayor of": no lord.
      honorific = undefined;
      name = nameBehindOffice(tokens, next + 1, end, pack) ?? name;
      continue;
    }
    // "General Motors" is no general.
    if (!courtesy && pack.names.organisationWords.has(tokens[end - 1]?.lower ?? '')) continue;
    if (courtesy) honorific = lower;
    name = next;
  }
  const behind = behindPlace(tokens, name, end, pack);
  const first = name === start && behind > start ? officeBefore(tokens, start, behind, vocabulary) : start;
  name = behind;
  if (leadsName(tokens, name, end, pack)) name++;
  if (name >= end || isNobody(tokens, name, end, pack)) return [];
  const isAcronym = end - name === 1 && ACRONYM.test(tokens[name]?.text ?? '');
  const roleStart = isAcronym ? first : roleFrom(tokens, first, vocabulary);
  return [mention(tokens, { phrase: roleStart, name, end }, honorific, vocabulary)];
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
  const two = end - start >= 3 && !pack.names.organisationWords.has(tokens[end - 1]?.lower ?? '');
  return two ? end - 2 : undefined;
}

/** "envoy to Ukraine Jane Smith": a place, then a first name with another name behind it. */
function behindPlace(tokens: readonly Token[], start: number, end: number, pack: Pack): number {
  for (let index = start + 1; index < end - 1; index++) {
    const known = isGivenName(tokens[index]?.lower ?? '', pack);
    const isPlace = pack.names.places.some((place) => isAt(tokens, start, index, place));
    if (isPlace && (known || isBehindOffice(tokens, start, end, pack))) return index;
    if (known) return start;
  }
  return start;
}

/** "envoy to Ukraine Jane Smith": from the office on; a place alone is no role ("dijo en Twitter Jane Smith"). */
function officeBefore(tokens: readonly Token[], place: number, name: number, vocabulary: Vocabulary): number {
  if (!vocabulary.pack.lexicon.prepositions.has(tokens[place - 1]?.lower ?? '')) return name;
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
    !pack.names.organisationWords.has(tokens[end - 1]?.lower ?? '')
  );
}

/** "Republican Jane Smith": what she is, not her name. */
function leadsName(tokens: readonly Token[], start: number, end: number, pack: Pack): boolean {
  // "le LR Jean Dupont": a party, an agency; but "à l'AFP Jean Dupont" tells who heard it.
  const lead = tokens[pack.lexicon.determiners.has(tokens[start - 1]?.lower ?? '') ? start - 2 : start - 1];
  if (
    !pack.lexicon.prepositions.has(lead?.lower ?? '') &&
    end - start > 2 &&
    ACRONYM.test(tokens[start]?.text ?? '') &&
    isGivenName(tokens[start + 1]?.lower ?? '', pack)
  )
    return true;
  if (end - start < 3 || !pack.names.nonNames.has(tokens[start]?.lower ?? '')) return false;
  return tokens.slice(start + 1, end).every(({ lower }) => !pack.names.organisationWords.has(lower));
}

/** A nationality, an abbreviation ("Md."), a party's tag ("R-Ga."), all alone. */
function isNobody(tokens: readonly Token[], start: number, end: number, pack: Pack): boolean {
  const words = tokens.slice(start, end).filter(({ kind }) => kind === 'word');
  const [only] = words;
  if (!only || words.length > 1) return false;
  const tag = only.lower.slice(only.lower.lastIndexOf('-') + 1);
  return (
    pack.names.nonNames.has(only.lower) ||
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
  const names = tokens
    .slice(name, end)
    .filter(({ kind }) => kind === 'word')
    .map(({ lower }) => lower);
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

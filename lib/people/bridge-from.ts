/** What joins two parts of a name: a particle, "of" inside a body's name, "and" between surnames. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './given-names.ts';
import { isNameWord } from './is-name-word.ts';
import { isTitle } from './titles.ts';
import { isBehindFirstName, type Vocabulary } from './vocabulary.ts';

/** Over "van der", or over "of" inside an organisation's name, to the next capital. */
export function bridgeFrom(
  tokens: readonly Token[],
  start: number,
  end: number,
  vocabulary: Vocabulary,
): number {
  const { pack } = vocabulary;
  const token = tokens[end];
  if (token?.kind !== 'word' && token?.text !== '&') return end;
  const joins =
    pack.names.organisationJoiners.has(token.lower) &&
    isBodyName(tokens, start, end, vocabulary) &&
    !isFullNameBefore(tokens, start, end, pack);
  const particle = pack.names.particles.has(token.lower) && !isBehindSurname(tokens, start, end, pack);
  if (!joins && !particle) return end;
  let next = end + 1;
  while (
    next < end + 3 &&
    (pack.names.particles.has(tokens[next]?.lower ?? '') ||
      (joins && pack.lexicon.determiners.has(tokens[next]?.lower ?? '')))
  )
    next++;
  const after = tokens[next];
  if (after?.block !== token.block || after.opens || !isNameWord(after, vocabulary)) return end;
  if (joins && isOnesOwn(tokens, next, pack)) return end;
  if (joins && pack.grammar.fieldsStandBare && isTitle(after.lower, pack)) return end;
  const isList = pack.lexicon.conjunctions.has(token.lower);
  return isList &&
    !namesBody(tokens, next, pack) &&
    !leadsToName(tokens, next, pack) &&
    !joinsSurnames(tokens, start, end, next, pack)
    ? end
    : next + 1;
}

/** "Smith zu BILD": an outlet by its letters. */
const ACRONYM = /^\p{Lu}{2,}(?:\.\p{Lu}\.?)*$/u;

/**
 * "Jane Smith von der Charité": behind a first name and another word, it ties what follows to the name, where nouns have capitals.
 * So it does behind a single word that is no first name, where an acronym follows: "der Maurer zu BILD".
 */
function isBehindSurname(tokens: readonly Token[], start: number, end: number, pack: Pack): boolean {
  if (!pack.grammar.capitalisesNouns) return isFullNameBefore(tokens, start, end, pack);
  // "Lena Van der Mühlen"
  const before = tokens[end - 1];
  if (before?.capital && pack.names.particles.has(before.lower)) return false;
  if (pack.lexicon.determiners.has(tokens[end]?.lower ?? '')) return true;
  if (isGivenName(before?.lower ?? '', pack)) return false;
  return end - start > 1 || ACRONYM.test(tokens[end + 1]?.text ?? '');
}

/** Dutch "Jane Smith van de politie": what ties a surname ties a body to whoever has one already. */
function isFullNameBefore(
  tokens: readonly Token[],
  start: number,
  end: number,
  { grammar, names }: Pack,
): boolean {
  const surname = tokens[end - 1]?.lower ?? '';
  return (
    grammar.verbSecond &&
    names.organisationJoiners.has(tokens[end]?.lower ?? '') &&
    end - start > 1 &&
    (names.maleNames.has(tokens[start]?.lower ?? '') || names.femaleNames.has(tokens[start]?.lower ?? '')) &&
    !names.maleNames.has(surname) &&
    !names.femaleNames.has(surname)
  );
}

/** "Anwalt von Bildhauer Jane Smith": whose lawyer he is, not whose name it is. */
function isOnesOwn(tokens: readonly Token[], next: number, pack: Pack): boolean {
  if (!pack.grammar.capitalisesNouns || pack.lexicon.determiners.has(tokens[next - 1]?.lower ?? ''))
    return false;
  const titled = isTitle(tokens[next]?.lower ?? '', pack);
  const [first, last] = tokens.slice(titled ? next + 1 : next, next + 3);
  return first?.capital === true && last?.capital === true && (titled || isGivenName(first.lower, pack));
}

/** "Border Protection" in "Customs and Border Protection": not two who are named side by side. */
function namesBody(tokens: readonly Token[], start: number, pack: Pack): boolean {
  return [start, start + 1].some((index) => pack.names.organisationWords.has(tokens[index]?.lower ?? ''));
}

/** "Karina de Oliveira e Silva": behind a first name, a particle and a surname, one more word of the name. */
function joinsSurnames(
  tokens: readonly Token[],
  start: number,
  end: number,
  next: number,
  pack: Pack,
): boolean {
  const particle = tokens[end - 2];
  return (
    isGivenName(tokens[start]?.lower ?? '', pack) &&
    particle !== undefined &&
    !particle.capital &&
    pack.names.particles.has(particle.lower) &&
    !isGivenName(tokens[next]?.lower ?? '', pack) &&
    tokens[next + 1]?.capital !== true
  );
}

/** "MP for Dover and Deal Jane Smith": behind what "and" joins stands a first name, and another word of the name. */
function leadsToName(tokens: readonly Token[], start: number, pack: Pack): boolean {
  return (
    !isGivenName(tokens[start]?.lower ?? '', pack) &&
    isGivenName(tokens[start + 1]?.lower ?? '', pack) &&
    tokens[start + 2]?.capital === true
  );
}

/** Whether "of" may go on behind what was read: an organisation's word, or an office; not a title with a name behind it. */
function isBodyName(
  tokens: readonly Token[],
  start: number,
  end: number,
  { pack, surnames }: Vocabulary,
): boolean {
  for (let index = end - 1; index >= start; index--) {
    const lower = tokens[index]?.lower ?? '';
    // "Agreed Statement of Facts"
    if (index === end - 1 && index > start && pack.lexicon.statementNouns.has(lower)) return true;
    if (pack.names.organisationWords.has(lower) || pack.names.organisationJoiners.has(lower)) return true;
    // "Deputi Penindakan dan Eksekusi KPK Jane Smith"
    const mayFollow = index === end - 1 || pack.grammar.fieldsStandBare;
    if (isTitle(lower, pack))
      return mayFollow && !surnames.has(lower) && !isBehindFirstName(tokens, index, pack);
  }
  return false;
}

/** The name behind an office whose field stands bare between them: Indonesian "Ketua DPRD Kota Leeds Jane Smith". */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './given-names.ts';
import { isHonorific, isTitle } from './titles.ts';

/** "DPR", "II". */
const ACRONYM = /^\p{Lu}{2,6}$/u;

/**
 * @param start index behind the title
 * @param end behind the run of capitals
 * @returns where the name begins; the end where all that follows the title is its field
 */
export function behindField(tokens: readonly Token[], start: number, end: number, pack: Pack): number {
  // "mantan kapten Laskar Rawa itu": no name has a demonstrative.
  if (pack.lexicon.demonstrativesBehind.has(tokens[end]?.lower ?? '')) return end;
  let name = start;
  for (let index = start; index < end; index++) {
    const length = lengthOfField(tokens, index, end, pack);
    if (length === 0) continue;
    index += length - 1;
    name = index + 1;
  }
  if (name < end && isGivenName(tokens[name]?.lower ?? '', pack)) return name;
  if (pack.names.nameBearers.has(tokens[name - 1]?.lower ?? ''))
    return behindOwnName(tokens, name, end, pack);
  const isShortened = tokens[end]?.text === '(' && ACRONYM.test(tokens[end + 1]?.text ?? '');
  const mayBeField = name > start || (isShortened && end - start === 1);
  return mayBeField && leadsToName(tokens, end, pack) && !bearsGivenName(tokens, name, end, pack)
    ? end
    : name;
}

/** "Ketua DPRD", "Ketua Komisi II", "Menteri Pemuda dan Olahraga", "Gubernur Jawa Barat": tokens of the field that begin at an index. */
function lengthOfField(tokens: readonly Token[], index: number, end: number, pack: Pack): number {
  const { lower = '', text = '' } = tokens[index] ?? {};
  let place = 0;
  for (const words of pack.names.places)
    if (words.length > place && isAt(tokens, index, end, words)) place = words.length;
  if (place > 0) return place;
  if (pack.names.organisationJoiners.has(lower)) return index + 1 < end ? 2 : 1;
  // Romanian "șeful Guvernului Jane Smith"
  const isOwner = pack.morphology.obliqueNameEndings.some((ending) => lower.endsWith(ending));
  return isOwner || pack.names.organisationWords.has(lower) || ACRONYM.test(text) || isTitle(lower, pack)
    ? 1
    : 0;
}

function isAt(tokens: readonly Token[], start: number, end: number, words: readonly string[]): boolean {
  return start + words.length <= end && words.every((word, at) => tokens[start + at]?.lower === word);
}

/** "Kepala Desa Reed Jane Smith": up to a first name; else one word, and no name where nothing stands behind it. */
function behindOwnName(tokens: readonly Token[], start: number, end: number, pack: Pack): number {
  for (let index = start + 1; index < end; index++)
    if (isGivenName(tokens[index]?.lower ?? '', pack)) return index;
  return leadsToName(tokens, end, pack) ? end : Math.min(end, start + 1);
}

function bearsGivenName(tokens: readonly Token[], start: number, end: number, pack: Pack): boolean {
  return tokens.slice(start, end).some(({ lower }) => isGivenName(lower, pack));
}

/** "Ketua DPRD Reed, Jane Smith", "Rektor Universitas Reed (UR), Jane Smith": behind a comma, or behind the field's short form. */
function leadsToName(tokens: readonly Token[], end: number, pack: Pack): boolean {
  const [mark, next] = [tokens[end], tokens[end + 1]];
  if (next?.kind !== 'word' || !next.capital || next.block !== mark?.block) return false;
  if (mark.text === '(') return true;
  return mark.kind === 'comma' && (isGivenName(next.lower, pack) || isHonorific(next.lower, pack));
}

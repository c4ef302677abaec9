/** Commas inside a body's name: "the Council on Energy, Water and Waste", "the University of California, San Diego". */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './given-names.ts';

/** So many words may follow the comma. */
const REACH = 12;

/** @returns the index of the body's last word, where the role from start to last ends in a body that goes on behind its comma; else last */
export function endOfBody(tokens: readonly Token[], start: number, last: number, pack: Pack): number {
  const isBody = tokens.slice(start, last + 1).some(({ lower }) => pack.names.organisationWords.has(lower));
  if (!isBody || !tokens[last]?.capital || tokens[last + 1]?.kind !== 'comma') return last;
  const place = endOfPlace(tokens, last + 2, pack);
  if (place > 0) return place;
  let end = last;
  let joined = false;
  for (let index = last + 1; index < last + REACH; index++) {
    const token = tokens[index];
    if (!token || token.block !== tokens[last].block || token.kind === 'stop') break;
    const isFirst = !tokens[index - 1]?.capital;
    if (token.capital && !(isFirst && isGivenName(token.lower, pack))) end = index;
    else if (pack.lexicon.conjunctions.has(token.lower) && tokens[index + 1]?.capital) joined = true;
    else if (token.kind !== 'comma' || joined) break;
  }
  return joined ? end : last;
}

/** The last word of a place that fills the stretch to the next comma or stop; -1 where none does. */
function endOfPlace(tokens: readonly Token[], start: number, pack: Pack): number {
  for (const place of pack.names.places) {
    const end = start + place.length;
    const kind = tokens[end]?.kind;
    const ends = kind === 'comma' || kind === 'stop' || tokens[end]?.block !== tokens[start]?.block;
    if (ends && place.every((word, at) => tokens[start + at]?.lower === word)) return end - 1;
  }
  return -1;
}

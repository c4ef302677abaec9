/** `Jane “The Hammer” Smith`, "William (Bill) Smith": a nickname inside a name, which is one name with it. */
import type { Pack } from '../text/packs/pack.ts';
import type { Token } from '../text/tokens.ts';
import { isGivenName } from './given-names.ts';
import { isTitle } from './titles.ts';

const OPENING = /^["“„«»‘‚'‹(]$/u;
const CLOSING: Readonly<Record<string, RegExp>> = {
  '"': /^"$/u,
  '“': /^”$/u,
  '„': /^[“”]$/u,
  '«': /^»$/u,
  '»': /^«$/u,
  '‘': /^’$/u,
  '‚': /^[‘’]$/u,
  "'": /^'$/u,
  '‹': /^›$/u,
  '(': /^\)$/u,
};

/** A longer one is a title, or speech. */
const MOST_WORDS = 3;
/** So many words may stand before it in the name. */
const MOST_BEFORE = 3;

/** @returns the index behind the closing mark of what the opening mark at an index begins, where that may be a nickname by its form; else the index */
export function behindNickname(tokens: readonly Token[], index: number): number {
  const opening = tokens[index];
  if (!opening || !OPENING.test(opening.text)) return index;
  const most = opening.kind === 'bracket' ? 1 : MOST_WORDS;
  let at = index + 1;
  for (let words = 0; tokens[at]?.kind === 'word' || tokens[at]?.kind === 'dot'; at++)
    if (tokens[at]?.kind === 'word' && ++words > most) return index;
  const isClosed = tokens[at]?.block === opening.block && CLOSING[opening.text]?.test(tokens[at]?.text ?? '');
  return isClosed && tokens[at - 1]?.capital ? at + 1 : index;
}

/** @returns whether what was read of a run of capitals may go on with a nickname: a first name, or one word that is no place and no body */
export function mayBearNickname(
  tokens: readonly Token[],
  { start, index, behind }: { readonly start: number; readonly index: number; readonly behind: number },
  pack: Pack,
): boolean {
  const own = wordsBefore(tokens, start, index, pack);
  if (own.length === 0 || own.length > MOST_BEFORE || own.some((word) => isOfBody(word, pack))) return false;
  const named = own.some(({ lower }) => isGivenName(lower, pack));
  if (named) return tokens[index]?.kind !== 'bracket' || own.length === 1;
  const [only] = own;
  const isPlace = pack.names.places.some(([place, more]) => more === undefined && place === only?.lower);
  // "In Stoke “Grey Herons” Jane Smith": another name begins.
  const isOther = isGivenName(tokens[behind]?.lower ?? '', pack) && tokens[behind + 1]?.capital;
  return tokens[index]?.kind !== 'bracket' && own.length === 1 && !isPlace && !isOther;
}

/** The words right before an index, back to a title. */
function wordsBefore(tokens: readonly Token[], start: number, index: number, pack: Pack): readonly Token[] {
  let from = index;
  for (; from > start; from--) {
    const token = tokens[from - 1];
    if (token?.kind !== 'word' || (isTitle(token.lower, pack) && !isGivenName(token.lower, pack))) break;
  }
  return tokens.slice(from, index);
}

function isOfBody({ text, lower }: Token, { names: { organisationWords, nonNames } }: Pack): boolean {
  return /^\p{Lu}{2,}$/u.test(text) || organisationWords.has(lower) || nonNames.has(lower);
}

/** Indexes of the words of a name: without those of a nickname in it. */
export function nameWords(tokens: readonly Token[], start: number, end: number): readonly number[] {
  const words: number[] = [];
  for (let index = start; index < end; ) {
    const behind = index > start ? behindNickname(tokens, index) : index;
    if (behind > index && behind < end) index = behind;
    else {
      if (tokens[index]?.kind === 'word') words.push(index);
      index++;
    }
  }
  return words;
}

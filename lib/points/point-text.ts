/** A point in words: what is kept of the sentence, each stretch exactly as the page has it, and what Pith adds in [brackets]. */
import { type PointParts, type PointPiece, pointPieces } from './point-pieces.ts';

const OMISSION = '[…]';
const WORD = /[\p{L}\p{N}]/u;
/** A word that an omission may not touch: where words are written apart. */
const TOUCHES_BEFORE = /[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}([{“«„]$/u;
const TOUCHES_AFTER = /^[\p{L}\p{N}]/u;
const UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/** Its words alone, as they are read aloud, counted and compared. */
export function pointText(text: string, point: PointParts): string {
  return pointPieces(text, point)
    .filter(({ kind }) => kind !== 'left-out')
    .map((piece) => piece.text)
    .join('');
}

/**
 * As it is shown and copied: […] stands where words are left out inside the sentence, so that nobody takes it for the
 * page's whole one. None stands before its first word, by the custom of editors, nor where a name replaces the words.
 */
export function shownPoint(text: string, point: PointParts): string {
  return pointPieces(text, point).reduce((shown, piece, index, pieces) => {
    if (piece.kind !== 'left-out') return shown + piece.text;
    return shown !== '' && isOmission(piece, pieces[index + 1])
      ? shown + omission(shown, pieces[index + 1])
      : shown;
  }, '');
}

/** Whether the point is less than the page's sentence. */
export function isShortened(text: string, point: PointParts): boolean {
  return pointPieces(text, point).some((piece, index, pieces) => isOmission(piece, pieces[index + 1]));
}

/** The pronoun that a name stands for is no omission; what is cut with it is. */
function isOmission({ kind, text }: PointPiece, next: PointPiece | undefined): boolean {
  const replaced = next?.kind === 'added' && !/\s/.test(text.trim());
  return kind === 'left-out' && !replaced && WORD.test(text);
}

function omission(before: string, next: PointPiece | undefined): string {
  const after = next?.text ?? '';
  const lead = TOUCHES_BEFORE.test(before) ? ' ' : '';
  const trail = TOUCHES_AFTER.test(after) && !UNSPACED.test(after) ? ' ' : '';
  return `${lead}${OMISSION}${trail}`;
}

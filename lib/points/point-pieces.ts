/** A point's sentence in pieces: what is kept, what is left out, and what Pith adds. */
import { slice } from '../text/span.ts';
import type { Point } from './point.ts';

export interface PointPiece {
  readonly kind: 'kept' | 'left-out' | 'added';
  /** The page's own but for what is added, which has its [brackets]. */
  readonly text: string;
}

export type PointParts = Pick<Point, 'sentence' | 'kept' | 'antecedent' | 'antecedentAt' | 'possessive'>;

/** The whole sentence from its first character to its last, in order; the antecedent follows the pronoun that it stands for. */
export function pointPieces(
  text: string,
  { sentence, kept, antecedent, antecedentAt = 0, possessive }: PointParts,
): readonly PointPiece[] {
  const pieces: PointPiece[] = [];
  const add = (kind: PointPiece['kind'], piece: string) => {
    if (piece !== '') pieces.push({ kind, text: piece });
  };
  let at = sentence.start;
  kept.forEach((span, index) => {
    add('left-out', text.slice(at, span.start));
    if (antecedent && index === antecedentAt) {
      const name = slice(text, antecedent);
      add('added', `[${possessive ? owning(name) : name}]`);
    }
    add('kept', slice(text, span));
    at = span.end;
  });
  add('left-out', text.slice(at, sentence.end));
  return pieces;
}

/** Somebody's: names with a genitive of their own keep it. */
function owning(name: string): string {
  return /[’']s?$/.test(name) ? name : `${name}’s`;
}

/** A point as a reader sees it. */
import { slice } from '../text/span.ts';
import type { Point } from './point.ts';

/** What is kept of the sentence, in order, each stretch exactly as the page has it, with the antecedent in [brackets]. */
export function pointText(
  text: string,
  {
    kept,
    antecedent,
    antecedentAt = 0,
    possessive,
  }: Pick<Point, 'kept' | 'antecedent' | 'antecedentAt' | 'possessive'>,
): string {
  const pieces = kept.map((span) => slice(text, span));
  if (!antecedent) return pieces.join('');
  const name = slice(text, antecedent);
  return pieces.toSpliced(antecedentAt, 0, `[${possessive ? owning(name) : name}]`).join('');
}

/** Somebody's: names with a genitive of their own keep it. */
function owning(name: string): string {
  return /[’']s?$/.test(name) ? name : `${name}’s`;
}

/** A point as a reader sees it. */
import { slice } from '../text/span.ts';
import type { Point } from './point.ts';

/** What is kept of the sentence, in order, each stretch exactly as the page has it; before it the antecedent in [brackets]. */
export function pointText(
  text: string,
  { kept, antecedent, possessive }: Pick<Point, 'kept' | 'antecedent' | 'possessive'>,
): string {
  const words = kept.map((span) => slice(text, span)).join('');
  if (!antecedent) return words;
  const name = slice(text, antecedent);
  return `[${possessive ? owning(name) : name}] ${words}`;
}

/** Somebody's: names with a genitive of their own keep it. */
function owning(name: string): string {
  return /[’']s?$/.test(name) ? name : `${name}’s`;
}

/** A point as a reader sees it. */
import { slice } from '../text/span.ts';
import type { Point } from './point.ts';

/** What is kept of the sentence, in order, each stretch exactly as the page has it; before it the antecedent in [brackets]. */
export function pointText(text: string, { kept, antecedent }: Point): string {
  const words = kept.map((span) => slice(text, span)).join('');
  return antecedent ? `[${slice(text, antecedent)}] ${words}` : words;
}

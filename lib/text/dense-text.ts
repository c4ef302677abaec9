/** Text without what pages set differently from one reading to the next: spaces, line breaks, soft hyphens and the like. */
import { INVISIBLE, TAG } from './invisible.ts';

const SPARSE = new RegExp(`(?:[\\s${INVISIBLE}]|${TAG})+`, 'g');
const DENSE = new RegExp(`(?!${TAG})(?<!(?=${TAG}).)[^\\s${INVISIBLE}]`, 'gs');

export function denseText(text: string): string {
  return text.replace(SPARSE, '');
}

/** Where the dense character number `index` stands in a text; the text's length where it has fewer. */
export function offsetInText(text: string, index: number): number {
  let left = index;
  for (const match of text.matchAll(DENSE)) if (left-- === 0) return match.index;
  return text.length;
}

/** A speaker before their verb, behind a quoted question: “Who cares?” Ms Bird asked. */
import type { Words } from './packs/words.ts';

/** @param verbs of saying that follow their subject there @returns what matches both at the head of a text; undefined where verbs come first */
export function speakerAndVerb(verbs: Words | undefined): RegExp | undefined {
  if (!verbs) return undefined;
  return new RegExp(`^(?:(?:the\\s)?(?:\\p{L}[\\p{L}’'.-]*\\s){1,3})(?:${[...verbs].join('|')})\\b`, 'u');
}

/** Who is said to speak, as the words have it: before anybody has asked who that is. */
import type { Mention } from '../people/person.ts';
import type { Span } from '../text/span.ts';
import { type Scene, tokenAt } from './scene.ts';

/** Who is said to speak, as the words have it: before anybody has asked who that is. */
export type Source =
  | { readonly kind: 'name'; readonly mention: Mention; readonly slots: Span }
  | { readonly kind: 'pronoun'; readonly word: string; readonly slots: Span }
  | { readonly kind: 'noun'; readonly head: string; readonly span: Span; readonly slots: Span };

/** Stands for the head where several are named together. */
export const JOINT = '&s';

export function pronoun(word: string, slot: number): Source {
  return { kind: 'pronoun', word, slots: { start: slot, end: slot + 1 } };
}

export function name(scene: Scene, mention: Mention, start: number): Source {
  let end = start;
  while (end < scene.slots.length && (scene.slots[end]?.token ?? 0) < mention.tokens.end) end++;
  return { kind: 'name', mention, slots: { start, end } };
}

export function noun(scene: Scene, head: string, start: number, end: number): Source {
  const first = tokenAt(scene, start);
  const last = tokenAt(scene, end - 1);
  return {
    kind: 'noun',
    head,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    slots: { start, end },
  };
}

/** Who is said to speak, as the words have it: before anybody has asked who that is. */
import type { Mention } from '../people/person.ts';
import type { Span } from '../text/span.ts';
import { type Narration, tokenAt } from './narration.ts';

/** Who is said to speak, as the words have it: before anybody has asked who that is. */
export type Source =
  | { readonly kind: 'name'; readonly mention: Mention; readonly slots: Span }
  | { readonly kind: 'pronoun'; readonly word: string; readonly slots: Span }
  | {
      readonly kind: 'noun';
      readonly head: string;
      readonly span: Span;
      readonly slots: Span;
      /** The words stand in it: a letter, a plan. */
      readonly paper?: boolean;
    };

/** Stands for the head where several are named together. */
export const JOINT = '&s';

export function pronoun(word: string, slot: number): Source {
  return { kind: 'pronoun', word, slots: { start: slot, end: slot + 1 } };
}

export function name(narration: Narration, mention: Mention, start: number): Source {
  let end = start;
  while (end < narration.slots.length && (narration.slots[end]?.token ?? 0) < mention.tokens.end) end++;
  return { kind: 'name', mention, slots: { start, end } };
}

export function noun(narration: Narration, head: string, start: number, end: number): Source {
  const first = tokenAt(narration, start);
  const last = tokenAt(narration, lastOf(narration, start, end));
  return {
    kind: 'noun',
    head,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    slots: { start, end },
  };
}

/** The full stop of "Penn." where it ends its block is the sentence's, however often it ends an abbreviation. */
function lastOf(narration: Narration, start: number, end: number): number {
  const last = tokenAt(narration, end - 1);
  const endsBlock = narration.slots[end]?.block !== narration.slots[end - 1]?.block;
  return last?.kind === 'dot' && endsBlock && end - 1 > start ? end - 2 : end - 1;
}

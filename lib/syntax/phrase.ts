/** A noun phrase as the words have it: before anybody has asked who that is. */
import type { Mention } from '../people/person.ts';
import type { Span } from '../text/span.ts';
import { type Row, tokenAt } from './row.ts';

export type Phrase =
  | { readonly kind: 'name'; readonly mention: Mention; readonly slots: Span }
  | { readonly kind: 'pronoun'; readonly word: string; readonly slots: Span }
  | { readonly kind: 'noun'; readonly head: string; readonly span: Span; readonly slots: Span };

/** Stands for the head where several are named together. */
export const JOINT = '&s';

/** @param word as it stands: "he'd" is "he" */
export function pronoun(word: string, slot: number): Phrase {
  return {
    kind: 'pronoun',
    word: word.replace(/(?<=\p{L})'\p{L}+$/u, ''),
    slots: { start: slot, end: slot + 1 },
  };
}

export function name(row: Row, mention: Mention, start: number): Phrase {
  let end = start;
  while (end < row.slots.length && (row.slots[end]?.token ?? 0) < mention.tokens.end) end++;
  return { kind: 'name', mention, slots: { start, end } };
}

export function noun(row: Row, head: string, start: number, end: number): Phrase & { readonly kind: 'noun' } {
  const first = tokenAt(row, start);
  const last = tokenAt(row, lastOf(row, start, end));
  return {
    kind: 'noun',
    head,
    span: { start: first?.start ?? 0, end: last?.end ?? 0 },
    slots: { start, end },
  };
}

/** The full stop of "Penn." where it ends its block is the sentence's, however often it ends an abbreviation. */
function lastOf(row: Row, start: number, end: number): number {
  const last = tokenAt(row, end - 1);
  const endsBlock = row.slots[end]?.block !== row.slots[end - 1]?.block;
  return last?.kind === 'dot' && endsBlock && end - 1 > start ? end - 2 : end - 1;
}

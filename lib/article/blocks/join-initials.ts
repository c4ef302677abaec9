/** Puts an initial that is set in a box of its own back to its word. */
import type { Draft } from './draft.ts';

const INITIAL = /^\s*["“„«‘]?\p{Lu}\s*$/u;
const REST = /^\p{Ll}/u;

export function joinInitials(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const isRest =
      before &&
      REST.test(draft.pieces[0]?.text ?? '') &&
      INITIAL.test(before.pieces.map(({ text }) => text).join(''));
    if (!isRest) {
      joined.push(draft);
      continue;
    }
    const pieces = before.pieces.map((piece) => ({ ...piece, text: piece.text.trim() }));
    joined[joined.length - 1] = { ...draft, pieces: [...pieces, ...draft.pieces] };
  }
  return joined;
}

/** Puts an initial that is set in a box of its own back to its word. */
import type { Draft } from './draft.ts';

const INITIAL = /^["“„«‘]?\p{Lu}$/u;
/** With a mark before it, in code units. */
const LONGEST_INITIAL = 3;
const REST = /^\p{Ll}/u;

export function joinInitials(drafts: readonly Draft[]): readonly Draft[] {
  const joined: Draft[] = [];
  for (const draft of drafts) {
    const before = joined.at(-1);
    const initial = before && textOf(before).trim();
    // The length first: few pages ask the patterns, which take long to compile.
    const isRest =
      initial &&
      initial.length <= LONGEST_INITIAL &&
      INITIAL.test(initial) &&
      REST.test(draft.pieces[0]?.text ?? '');
    if (!isRest) {
      joined.push(draft);
      continue;
    }
    const pieces = before.pieces.map((piece) => ({ ...piece, text: piece.text.trim() }));
    joined[joined.length - 1] = { ...draft, pieces: [...pieces, ...draft.pieces] };
  }
  return joined;
}

function textOf({ pieces }: Draft): string {
  return pieces.map(({ text }) => text).join('');
}

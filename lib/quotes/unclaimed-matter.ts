/** Words in marks that nobody says, in an article that quotes nobody: examples, sayings, labels, prompts. */
import type { Narration } from './narration.ts';
import type { Turn } from './ways/turn.ts';

const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where no clause in the whole article tells of anybody saying what stands in marks, what stands in the middle of a sentence
 * is mentioned there rather than said, unless the sentences around tell surely who says it: where many annotated articles
 * bear it out.
 *
 * @param threshold from which certainty on a name is shown
 * @returns the turns that remain
 */
export function withoutUnclaimed(
  narration: Narration,
  turns: readonly Turn[],
  threshold: number,
): readonly Turn[] {
  if (!narration.pack.proven || turns.some(isTold)) return turns;
  return turns.filter((turn) => turn.certainty >= threshold || fillsItsBlocks(narration, turn));
}

function isTold({ beside }: Turn): boolean {
  return beside !== undefined && beside.pattern !== 'sentence-subject';
}

/** Nothing but marks stands before its first words, or behind its last. */
function fillsItsBlocks({ text, blocks, speeches }: Narration, { run }: Turn): boolean {
  const first = speeches[run[0] ?? -1]?.quotation;
  const last = speeches[run.at(-1) ?? -1]?.quotation;
  const opening = blocks[first?.blocks[0] ?? -1];
  const closing = blocks[last?.blocks.at(-1) ?? -1];
  if (!first || !last || !opening || !closing) return true;
  const lead = text.slice(opening.start, first.outer[0]?.start);
  const tail = text.slice(last.outer.at(-1)?.end, closing.end);
  return !LETTER.test(lead) && !LETTER.test(tail);
}

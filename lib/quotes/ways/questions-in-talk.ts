/** Questions in a talk that is printed word for word: "“Why now?”" / "“Because I can.”", each a paragraph, with nothing beside them. */
import type { Attribution } from '../attribution.ts';
import type { Narration } from '../narration.ts';
import type { Run } from './turn.ts';

/** One question makes no talk. */
const FEWEST = 2;

/**
 * @param beside what each speech's own sentence says of its speaker
 * @returns indexes of the runs that ask and are answered right below: whoever answers has not asked; none where they are too few
 */
export function questionsInTalk(
  narration: Narration,
  runs: readonly Run[],
  beside: readonly (Attribution | undefined)[],
): ReadonlySet<number> {
  const stands = runs.map((run) => run.every((speech) => !beside[speech]) && fillsBlock(narration, run));
  const asks = runs.map((run, index) => stands[index] === true && endsInQuestion(narration, run));
  const questions = runs.flatMap((run, index) => {
    const answer = runs[index + 1];
    const isAnswered =
      answer && stands[index + 1] && !asks[index + 1] && isRightBelow(narration, run, answer);
    return asks[index] && isAnswered ? [index] : [];
  });
  return new Set(questions.length >= FEWEST ? questions : []);
}

/** A paragraph of its own, with its closing mark. */
function fillsBlock({ slots, places, speeches }: Narration, run: Run): boolean {
  const first = places[run[0] ?? -1]?.first ?? -1;
  const last = places[run.at(-1) ?? -1]?.last ?? -1;
  const block = slots[first]?.block;
  return (
    run.every((speech) => speeches[speech]?.quotation.closed) &&
    slots[first - 1]?.block !== block &&
    slots[last + 1]?.block !== slots[last]?.block
  );
}

function endsInQuestion({ speeches, text }: Narration, run: Run): boolean {
  const end = speeches[run.at(-1) ?? -1]?.parts.at(-1)?.end ?? 0;
  return text.slice(end - 1, end) === '?';
}

function isRightBelow({ speeches }: Narration, question: Run, answer: Run): boolean {
  const last = speeches[question.at(-1) ?? -1]?.quotation.blocks.at(-1) ?? 0;
  return speeches[answer[0] ?? -1]?.quotation.blocks[0] === last + 1;
}

/** Interviews whose answers stand between marks, a paragraph each, behind questions that have none. */
import type { Article } from '../../text/article.ts';
import { slice } from '../../text/span.ts';
import type { Clause } from './clause.ts';

/** A dash or a sign for the question opens it, or it asks. */
const QUESTION =
  /^\s*(?:[―—–─－]|Q\d*[.．:：\s]|[問问][：:])|(?:[?？]|ですか。|ますか。|でしょうか。|[吗嗎呢]。)\s*$/u;
/** A longer block tells more than it asks. */
const LONGEST = 200;
/** One question makes no interview. */
const FEWEST = 2;

/** The blocks that ask, each with an answer right behind it; none where they are too few. */
export function questionBlocks({ text, blocks }: Article, clauses: readonly Clause[]): ReadonlySet<number> {
  const answers = new Set(clauses.filter(isWhole).map(({ speech }) => speech.quotation.blocks[0] ?? 0));
  const questions = blocks.flatMap((block, index) => {
    const asks =
      block.end - block.start <= LONGEST && !answers.has(index) && QUESTION.test(slice(text, block));
    return asks && answers.has(index + 1) ? [index] : [];
  });
  return questions.length >= FEWEST ? new Set(questions) : new Set();
}

/** Whether a quotation is a paragraph of its own, right behind a question. */
export function isAnswer(clause: Clause, questions: ReadonlySet<number>): boolean {
  return isWhole(clause) && questions.has((clause.speech.quotation.blocks[0] ?? 0) - 1);
}

/** Whether a quotation is a paragraph of its own. */
export function isWhole({ block, speech, text }: Clause): boolean {
  const { outer } = speech.quotation;
  return (
    outer[0]?.start === block.start &&
    text.slice(outer[0].start, block.end).replace(/[\uFFFC\s。]/gu, '') === ''
  );
}

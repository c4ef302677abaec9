/** An interview's turns: "Name: …" or "A: …" at the head of its paragraphs, where questions and answers take turns. */
import type { Article } from '../article.ts';
import { QUESTION_LABELS } from '../packs/every-language/question-labels.ts';
import type { Span } from '../span.ts';
import type { Quotation } from './quotation.ts';

const LABEL = /^\s*([\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?: \p{L}[\p{L}\p{M}.'’-]*){0,4})\s?[:：]\s*(?=\S)/u;
const QUESTION = /[?？]["'”’»」]?\s*$/u;
/** "P. ¿…?", "R.- …": in some languages a letter and a full stop, or a wide space. */
const LETTER_LABEL = /^\s*(\p{Lu})(?:\.|　)\s*[-–—]?\s*(?=\S)/u;
/** Fewer turns are no interview, but words before colons. */
const FEWEST_TURNS = 4;

interface Turn {
  readonly label: string;
  readonly block: number;
  readonly words: Span;
  readonly asks: boolean;
}

/** @returns each turn as a quotation, a question with the label's turns that ask; nothing where one label does not question another. */
export function findTurns({ text, blocks }: Pick<Article, 'text' | 'blocks'>): readonly Quotation[] {
  const turns = blocks.flatMap((block, index) => {
    const head = text.slice(block.start, Math.min(block.end, block.start + 80));
    // Most heads have none, and a pattern with all letters takes milliseconds before its first answer.
    const match =
      (/[:：]/.test(head) ? LABEL.exec(head) : null) ??
      (/^\s*\S\S?[.　]/.test(head) ? LETTER_LABEL.exec(head) : null);
    if (!match) return [];
    const words = { start: block.start + match[0].length, end: block.end };
    return [
      {
        label: match[1] ?? '',
        block: index,
        words,
        asks: QUESTION.test(text.slice(block.end - 4, block.end)),
      },
    ];
  });
  const askers = askersOf(turns);
  if (turns.length < FEWEST_TURNS || askers.size === 0 || turns.every(({ label }) => askers.has(label)))
    return [];
  return turns.map((turn, index) => {
    const next = turns[index + 1]?.block ?? turn.block + 1;
    const more = blocks.slice(turn.block + 1, next);
    return {
      parts: [turn.words, ...more],
      outer: [turn.words, ...more],
      blocks: Array.from({ length: more.length + 1 }, (_, step) => turn.block + step),
      family: 'turn',
      closed: true,
      asks: askers.has(turn.label),
    };
  });
}

/** Labels that say so, or under which most turns are questions, and at least two. */
function askersOf(turns: readonly Turn[]): ReadonlySet<string> {
  const counts = new Map<string, { turns: number; questions: number }>();
  for (const { label, asks } of turns) {
    const count = counts.get(label) ?? { turns: 0, questions: 0 };
    count.turns++;
    if (asks) count.questions++;
    counts.set(label, count);
  }
  const askers = [...counts].filter(
    ([label, { turns: all, questions }]) =>
      (all >= 2 && QUESTION_LABELS.has(label.toLowerCase())) || (questions >= 2 && questions * 2 > all),
  );
  return new Set(askers.map(([label]) => label));
}

/** Which quotations are long enough to be read as speech. */
import type { Article } from '../../text/article.ts';
import { type Span, slice } from '../../text/span.ts';
import { SHORTEST_QUOTE } from '../judge-speech.ts';
import type { Speech } from '../speech.ts';

/** A short one may be a part of a long one that stands so near. */
const NEAR = 30;

/** @returns the speeches of some length, and those that may go on from one, or into one if they are no mere words. */
export function keepSpeeches({ text }: Article, speeches: readonly Speech[]): readonly Speech[] {
  return speeches.filter(
    (speech, index) =>
      isLong(text, speech.parts) ||
      [speeches[index - 1], ...(speech.ending === 'open' ? [] : [speeches[index + 1]])].some(
        (other) => other && isLong(text, other.parts) && areNear(speech, other),
      ),
  );
}

function areNear({ quotation: one }: Speech, { quotation: other }: Speech): boolean {
  const [first, second] =
    (one.outer[0]?.start ?? 0) < (other.outer[0]?.start ?? 0) ? [one, other] : [other, one];
  const gap = (second.outer[0]?.start ?? 0) - (first.outer.at(-1)?.end ?? 0);
  return first.blocks.at(-1) === second.blocks[0] && gap <= NEAR;
}

/** Two characters count as a word, Korean ones too, whose words are few and long. */
export function isLong(text: string, parts: readonly Span[]): boolean {
  const words = parts.map((part) => slice(text, part)).join(' ');
  const characters = words.match(/[가-힣\u3040-\u30ff\u3400-\u9fff]/gu)?.length ?? 0;
  const others = words.match(/[^\s가-힣\u3040-\u30ff\u3400-\u9fff\p{P}]+/gu)?.length ?? 0;
  return characters / 2 + others >= SHORTEST_QUOTE;
}

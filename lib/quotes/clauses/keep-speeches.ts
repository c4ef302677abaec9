/** Which quotations are long enough to be read as speech. */
import type { Article } from '../../text/article.ts';
import { type Span, slice } from '../../text/span.ts';
import { SHORTEST_QUOTE } from '../judge-speech.ts';
import type { Speech } from '../speech.ts';

/** A short one may be the rest of a long one that stands so near before it. */
const NEAR = 30;

/** @returns the speeches of some length, and those that may go on from one. */
export function keepSpeeches({ text }: Article, speeches: readonly Speech[]): readonly Speech[] {
  return speeches.filter((speech, index) => {
    if (isLong(text, speech.parts)) return true;
    const before = speeches[index - 1]?.quotation;
    const end = before?.outer.at(-1)?.end ?? 0;
    const start = speech.quotation.outer[0]?.start ?? 0;
    return (
      before?.blocks.at(-1) === speech.quotation.blocks[0] &&
      start - end <= NEAR &&
      isLong(text, before?.parts ?? [])
    );
  });
}

/** Two characters count as a word, Korean ones too, whose words are few and long. */
export function isLong(text: string, parts: readonly Span[]): boolean {
  const words = parts.map((part) => slice(text, part)).join(' ');
  const characters = words.match(/[가-힣\u3040-\u30ff\u3400-\u9fff]/gu)?.length ?? 0;
  const others = words.match(/[^\s가-힣\u3040-\u30ff\u3400-\u9fff\p{P}]+/gu)?.length ?? 0;
  return characters / 2 + others >= SHORTEST_QUOTE;
}

/** A passage as it can be sent to the page and found there again. */
import type { Article } from '../text/article.ts';
import { type Span, slice } from '../text/span.ts';

export interface Passage {
  /** The text of the block that holds the passage. */
  readonly block: string;
  /** The texts of the blocks before and after it; empty at the article's ends. */
  readonly before: string;
  readonly after: string;
  /** The passage in the block: UTF-16 code units, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** @param span of the article's text; what reaches over the end of its first block is cut off. */
export function passageOf({ text, blocks }: Pick<Article, 'text' | 'blocks'>, span: Span): Passage {
  const index = blocks.findIndex((block) => span.start < block.end);
  const block = blocks[index] ?? { start: 0, end: text.length };
  const textAt = (at: number) => {
    const neighbour = index < 0 ? undefined : blocks[at];
    return neighbour ? slice(text, neighbour) : '';
  };
  const within = (offset: number) => Math.min(Math.max(offset, block.start), block.end) - block.start;
  return {
    block: slice(text, block),
    before: textAt(index - 1),
    after: textAt(index + 1),
    start: within(span.start),
    end: within(span.end),
  };
}

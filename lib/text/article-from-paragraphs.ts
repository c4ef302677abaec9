/** An article that comes as bare paragraphs, without a page around it. */
import type { Article, Block } from './article.ts';
import { BLOCK_GAP } from './block-gap.ts';
import { detectLanguage } from './detect-language.ts';
import { directionOf } from './direction.ts';
import { countWords } from './words.ts';

export interface Paragraphs {
  readonly paragraphs: readonly string[];
  readonly title?: string;
  /** BCP 47; judged from the text where it is absent. */
  readonly language?: string;
  readonly url?: string;
}

/** Joins paragraphs to an article. Empty ones are left out, so block numbers may differ from paragraph numbers. */
export function articleFromParagraphs({ paragraphs, title = '', language, url = '' }: Paragraphs): Article {
  const kept = paragraphs.filter((paragraph) => paragraph.trim() !== '');
  const text = kept.join(BLOCK_GAP);
  const judged = language ?? detectLanguage(text);
  return {
    url,
    title,
    language: judged,
    direction: directionOf(judged),
    text,
    blocks: blocksOf(kept),
    coverage: { words: countWords(text) },
  };
}

function blocksOf(paragraphs: readonly string[]): readonly Block[] {
  let start = 0;
  return paragraphs.map((paragraph) => {
    const block: Block = { start, end: start + paragraph.length, role: 'paragraph' };
    start = block.end + BLOCK_GAP.length;
    return block;
  });
}

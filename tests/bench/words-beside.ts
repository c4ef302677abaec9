/** How much of the annotated articles is read, and nothing else: Pith's words beside plain Readability's, both in Node. */
import { readBlocks } from '../../lib/article/blocks/read-blocks.ts';
import { findContent } from '../../lib/article/find-content.ts';
import { parsePage } from '../commands/parse-page.ts';
import { meanOf, type WordScore, wordF1 } from '../quality/word-f1.ts';
import type { SavedPage } from './read-pages.ts';

export interface WordsBeside {
  readonly pith: WordScore;
  readonly readability: WordScore;
}

/** @param text as Pith reads it; empty where it refuses the page. */
export function wordsBeside({ html, url, truth = '' }: SavedPage, text: string): WordsBeside {
  const document = parsePage(html, url);
  const content = findContent(document);
  const plain = content ? readBlocks(content).map((block) => block.text) : [];
  document.defaultView?.close();
  return { pith: wordF1(text, truth), readability: wordF1(plain.join('\n\n'), truth) };
}

/** @returns a sentence for each reader. */
export function wordsInShort(all: readonly WordsBeside[]): string {
  const line = (name: string, scores: readonly WordScore[]) => {
    const { f1, precision, recall } = meanOf(scores);
    const refused = scores.filter((score) => score.f1 === 0).length;
    return `${name}: F1 ${f1.toFixed(4)}, precision ${precision.toFixed(4)}, recall ${recall.toFixed(4)}, ${refused} not read.`;
  };
  return `Words beside the annotated ones. ${line(
    'Pith',
    all.map(({ pith }) => pith),
  )} ${line(
    'Plain Readability',
    all.map(({ readability }) => readability),
  )}`;
}

/** An invented paragraph as its tokens, with how it writes its words. */
import { type Vocabulary, vocabularyOf } from '../../../lib/people/vocabulary.ts';
import { type Analysis, analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import type { Token } from '../../../lib/text/tokens.ts';
import { packFor } from '../../pack-for.ts';

export interface Read extends Analysis {
  readonly vocabulary: Vocabulary;
}

export function tokensOf(paragraphs: string | readonly string[], language = 'en'): Read {
  const article = articleFromParagraphs({
    paragraphs: typeof paragraphs === 'string' ? [paragraphs] : paragraphs,
    language,
  });
  const analysis = analyse(article, packFor(language));
  return { ...analysis, vocabulary: vocabularyOf(analysis.tokens, analysis.pack) };
}

/** @returns the index of the last token with this text */
export function indexOf(tokens: readonly Token[], word: string): number {
  const index = tokens.findLastIndex(({ text }) => text === word);
  if (index < 0) throw new Error(`No “${word}” among the tokens`);
  return index;
}

/** Names in an article: runs of capitalised words, cut at titles. */

import type { Token } from '../text/tokens.ts';
import { mentionsIn } from './cut-run.ts';
import { endOfRun } from './end-of-run.ts';
import { headlineBlocks } from './headline-blocks.ts';
import type { Mention } from './person.ts';
import type { Vocabulary } from './vocabulary.ts';

/** @returns the mentions in the article's order; they do not overlap. */
export function findMentions(tokens: readonly Token[], vocabulary: Vocabulary): readonly Mention[] {
  const mentions: Mention[] = [];
  const headlines = vocabulary.pack.grammar.capitalisesNouns
    ? new Set<number>()
    : headlineBlocks(tokens, vocabulary.pack);
  let index = 0;
  while (index < tokens.length) {
    const end = endOfRun(tokens, index, vocabulary);
    if (end > index && !headlines.has(tokens[index]?.block ?? -1))
      for (const mention of mentionsIn(tokens, index, end, vocabulary)) mentions.push(mention);
    index = Math.max(end, index + 1);
  }
  return mentions;
}

/** The units of an article, in its order. */
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { slice } from '../text/span.ts';
import { contentWords, countWords } from '../text/words.ts';
import { findFaults, hasEndMark } from './find-faults.ts';
import { isCredited } from './furniture.ts';
import { joinQuotations } from './join-quotations.ts';
import { openingsOf } from './openings.ts';
import { quotedShare } from './quotation-balance.ts';
import { trimSentence } from './trim.ts';
import type { Unit } from './unit.ts';

/** Below this share of sentences with an end mark, the language or the page sets none. */
const MARKED_SHARE = 0.3;

export function makeUnits(article: Article, sentences: readonly Sentence[]): readonly Unit[] {
  const { text, blocks, language } = article;
  const openings = openingsOf(language);
  const ended = sentences.filter((sentence) => hasEndMark(slice(text, sentence))).length;
  const marked = ended >= sentences.length * MARKED_SHARE;
  const furniture = blocks.map(
    (block) => block.role === 'heading' || block.role === 'caption' || isCredited(slice(text, block)),
  );
  return joinQuotations(text, sentences).map(({ start, end, block, torn }) => {
    const sentence = text.slice(start, end);
    const pieces = trimSentence(sentence, openings);
    const shown = pieces.map((piece) => slice(sentence, piece)).join('');
    const words = countWords(shown);
    return {
      start,
      end,
      block,
      role: blocks[block]?.role ?? 'paragraph',
      text: shown,
      kept: pieces.map((piece) => ({ start: start + piece.start, end: start + piece.end })),
      words,
      stems: contentWords(shown, language),
      quoted: quotedShare(shown),
      faults: findFaults({ shown, words, furniture: furniture[block] ?? false, torn, marked, openings }),
    };
  });
}

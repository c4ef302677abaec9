/** An article read once: what people, quotes and points see of its text. */
import type { Article } from './article.ts';
import { findInserts } from './find-inserts.ts';
import { cutIncises } from './marks/cut-incises.ts';
import { cutLostEnds } from './marks/cut-lost-ends.ts';
import { findBlockQuotes } from './marks/find-block-quotes.ts';
import { findDashSpeech } from './marks/find-dash-speech.ts';
import { findQuotations } from './marks/find-quotations.ts';
import { findTurns } from './marks/find-turns.ts';
import { joinDashSpeech } from './marks/join-dash-speech.ts';
import type { Quotation } from './marks/quotation.ts';
import type { Pack } from './packs/pack.ts';
import { type Sentence, splitSentences } from './sentences.ts';
import { type Token, tokenise } from './tokens.ts';

export interface Analysis {
  readonly article: Article;
  /** Of the article's language. */
  readonly pack: Pack;
  readonly sentences: readonly Sentence[];
  /** In the article's order; none holds another. */
  readonly quotations: readonly Quotation[];
  readonly tokens: readonly Token[];
  /** Indexes of blocks that interrupt the story: captions, links, headings, an interviewer's questions. */
  readonly inserts: ReadonlySet<number>;
}

/**
 * Marks → quotations → tokens, and sentences beside them.
 * @param pack of the article's language
 * @returns a frozen value, made once for each article
 */
export function analyse(article: Article, pack: Pack): Analysis {
  const marked = cutIncises(article.text, cutLostEnds(article, findQuotations(article), pack), pack);
  const quotations = joinDashSpeech(marked, [
    ...findDashSpeech(article, pack),
    ...findTurns(article),
    ...findBlockQuotes(article, pack),
  ]);
  return Object.freeze({
    article,
    pack,
    sentences: splitSentences(article, pack),
    quotations,
    tokens: tokenise(article, quotations, pack),
    inserts: new Set([...findInserts(article), ...questionBlocks(quotations)]),
  });
}

/** An interviewer's questions interrupt nobody. */
function questionBlocks(quotations: readonly Quotation[]): readonly number[] {
  return quotations.flatMap(({ asks, family, blocks }) => (asks && family === 'dash' ? blocks : []));
}

/** The engine's stages on one article, each with its time. */
import { findPeople } from '../../lib/people/find-people.ts';
import { choosePoints } from '../../lib/points/choose-points.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { loadPack } from '../../lib/text/packs/load-pack.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import type { SummarisedArticle } from '../summary-lines.ts';
import type { time } from './measure.ts';

export const STAGES = ['sentences', 'people', 'quotes', 'points'] as const;

/** As many as the longest summary shows. */
const POINTS = 8;

/**
 * @param clock one of the clocks of `measure.ts`
 * @returns milliseconds for each stage, in their order.
 */
export async function stagesOf(
  { paragraphs, language, title }: SummarisedArticle,
  clock: typeof time,
): Promise<readonly number[]> {
  const pack = await loadPack(language);
  const article = articleFromParagraphs({ paragraphs, language, ...(title && { title }) });
  const sentences = await clock(() => splitSentences(article, pack));
  const people = await clock(() => findPeople(article, pack));
  const quotes = await clock(() => findQuotes(article, people.value));
  const input = { article, sentences: sentences.value, people: people.value, quotes: quotes.value };
  const points = await clock(() => choosePoints(input, POINTS));
  return [sentences.ms, people.ms, quotes.ms, points.ms];
}

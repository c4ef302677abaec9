/** The engine's stages on one article, each with its time. */

import { findPeople } from '../../lib/people/find-people.ts';
import { choosePoints } from '../../lib/points/choose-points.ts';
import { kindOfPage } from '../../lib/points/page-kind.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { analyse } from '../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { loadPack } from '../../lib/text/packs/load-pack.ts';
import type { SummarisedArticle } from '../summary-lines.ts';
import type { time } from './measure.ts';

export const STAGES = ['analysis', 'people', 'quotes', 'points'] as const;

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
  const analysis = await clock(() => analyse(article, pack));
  const people = await clock(() => findPeople(analysis.value));
  const quotes = await clock(() => findQuotes(analysis.value, people.value));
  const read = { analysis: analysis.value, people: people.value, quotes: quotes.value };
  const points = await clock(() => choosePoints({ ...read, kind: kindOfPage(article) }, POINTS));
  return [analysis.ms, people.ms, quotes.ms, points.ms];
}

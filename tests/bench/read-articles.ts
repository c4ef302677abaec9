/** The articles with reference summaries that summarisers are measured on. */
import { join } from 'node:path';
import { readSummaryLines, type SummarisedArticle } from '../summary-lines.ts';

export const DATA = process.env.PITH_DATA ?? '../shared/data';

/** @param set the name of a file in `summaries/dev`, without its ending. */
export function readArticles(set: string): readonly SummarisedArticle[] {
  return readSummaryLines(join(DATA, 'summaries', 'dev', `${set}.jsonl`));
}

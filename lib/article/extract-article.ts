/** From a page to its article in one step, where reading and finishing need no two processes. */
import { finishReading } from './finish-reading.ts';
import type { PageResult } from './page-result.ts';
import { readPage } from './read-page.ts';
import { BUDGET, type Budget } from './snapshot/budget.ts';

/** Reads a page, live or parsed, whatever is selected there. The document is not changed; what cannot be read comes back as a problem. */
export function extractArticle(document: Document, budget: Budget = BUDGET): PageResult {
  return finishReading(readPage(document, 'page', budget));
}

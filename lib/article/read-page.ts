/** Reads what a reader means by a page: what is selected there, else its article. */
import type { PageReading } from './page-reading.ts';
import type { Scope } from './page-result.ts';
import { readArticle } from './read-article.ts';
import { readSelection } from './selection/read-selection.ts';
import { BUDGET, type Budget } from './snapshot/budget.ts';

/**
 * What cannot be read comes back as a problem, never as an exception; the document is not changed.
 * @param scope 'page' passes a selection by; 'selection' takes one of 60 words or more.
 */
export function readPage(
  document: Document,
  scope: Scope = 'selection',
  budget: Budget = BUDGET,
): PageReading {
  try {
    return (scope === 'selection' && readSelection(document, budget)) || readArticle(document, budget);
  } catch {
    return { kind: 'problem', problem: 'failed' };
  }
}

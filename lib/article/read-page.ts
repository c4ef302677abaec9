/** Reads what a reader means by a page: what is selected there, else its article. */
import type { PageReading } from './page-reading.ts';
import type { Scope } from './page-result.ts';
import { articleSteps } from './read-article.ts';
import { readSelection } from './selection/read-selection.ts';
import { BUDGET, type Budget } from './snapshot/budget.ts';
import { atOnce, type Steps } from './steps.ts';

/**
 * What cannot be read comes back as a problem, never as an exception; the document is not changed.
 * @param scope 'page' passes a selection by; 'selection' takes one of 60 words or more.
 */
export function* pageSteps(
  document: Document,
  scope: Scope = 'selection',
  budget: Budget = BUDGET,
): Steps<PageReading> {
  try {
    const selected = scope === 'selection' && readSelection(document, budget);
    return selected || (yield* articleSteps(document, budget));
  } catch {
    return { kind: 'problem', problem: 'failed' };
  }
}

/** As `pageSteps`, without a pause. */
export function readPage(...of: Parameters<typeof pageSteps>): PageReading {
  return atOnce(pageSteps(...of));
}

/** From a page to its article in one step, where reading and finishing need no two processes and nothing is loaded. */

import { ALL_WORDS } from '../text/packs/page/abroad/all-words.ts';
import { ENGLISH_WORDS } from '../text/packs/page/page-words.ts';
import { finishReading } from './finish-reading.ts';
import { languageOf } from './language-of.ts';
import type { PageResult } from './page-result.ts';
import { readPage } from './read-page.ts';
import { BUDGET, type Budget } from './snapshot/budget.ts';

/** Reads a page, live or parsed, whatever is selected there. The document is not changed; what cannot be read comes back as a problem. */
export function extractArticle(document: Document, budget: Budget = BUDGET): PageResult {
  const reading = readPage(document, 'page', budget);
  const isEnglish = reading.kind === 'page' && languageOf(reading) === 'en';
  return finishReading(reading, isEnglish ? ENGLISH_WORDS : ALL_WORDS);
}

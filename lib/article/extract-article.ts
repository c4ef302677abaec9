/** From a live page to its article. */
import type { PageResult } from './page-result.ts';

export function extractArticle(_document: Document): PageResult {
  return { kind: 'problem', problem: 'no-article' };
}

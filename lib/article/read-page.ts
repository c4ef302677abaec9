/** What a reader means by a page: what is selected there, else its article. */
import { extractArticle } from './extract-article.ts';
import type { PageResult, Scope } from './page-result.ts';
import { extractSelection } from './selection/extract-selection.ts';

/** @param scope 'page' passes a selection by; 'selection' takes one of 60 words or more. */
export function readPage(document: Document, scope: Scope = 'selection'): PageResult {
  return (scope === 'selection' ? extractSelection(document) : undefined) ?? extractArticle(document);
}

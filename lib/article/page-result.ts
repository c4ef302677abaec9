/** What reading a page comes to: an article, or a problem that the view puts in plain words. */
import type { Article } from '../text/article.ts';

/**
 * - click-first: the reader has not opened the page to Pith, which a click on its button does
 * - restricted: the browser lets no extension read the page
 * - file: a file on the reader's disk, closed to extensions until the reader opens them to Pith
 * - pdf, picture: the tab shows a file and no page
 * - list-page: a front, section or result page
 * - no-article: no running text that could be an article
 * - too-short: an article, but too short to be worth condensing
 * - too-large: more page than can be read without freezing it
 * - busy: the page has not let the reading begin for many seconds
 * - crashed: the tab's process has ended
 * - moved: the tab went to another page meanwhile
 * - failed: the reading broke off
 */
export type Problem =
  | 'click-first'
  | 'restricted'
  | 'file'
  | 'pdf'
  | 'picture'
  | 'list-page'
  | 'no-article'
  | 'too-short'
  | 'too-large'
  | 'busy'
  | 'crashed'
  | 'moved'
  | 'failed';

/** What was read: the page's article, or what the reader had selected there. */
export type Scope = 'page' | 'selection';

export type PageResult =
  | { readonly kind: 'article'; readonly article: Article; readonly scope: Scope }
  | { readonly kind: 'problem'; readonly problem: Problem };

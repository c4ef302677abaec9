/** Runs in the page at the reader's click: reads the article, and says which document it was read from. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../lib/article/extract-article.ts';
import { identifyDocument } from '../lib/browser/document-identity.ts';
import type { Reading } from '../lib/browser/reading.ts';

// An unlisted script and no content script: WXT's wrapper for those announces itself to the page.
export default defineUnlistedScript({
  globalName: true,
  main: (): Reading => ({ result: extractArticle(document), identity: identifyDocument() }),
});

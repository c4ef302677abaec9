/** Runs in the page at the reader's click: reads what is selected or the article, and says which document it was read from. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/article/read-page.ts';
import { identifyDocument } from '../lib/browser/document-identity.ts';
import type { Reading } from '../lib/browser/reading.ts';
import { takeScope } from '../lib/browser/scope-request.ts';

// An unlisted script and no content script: WXT's wrapper for those announces itself to the page.
export default defineUnlistedScript({
  globalName: true,
  main: (): Reading => ({ page: readPage(document, takeScope()), identity: identifyDocument() }),
});

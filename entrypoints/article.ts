/** Runs in the page at the reader's click: reads what is selected or the article, and says which document it was read from. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readPage } from '../lib/article/read-page.ts';
import { locateSelection } from '../lib/article/selection/locate-selection.ts';
import { identifyDocument } from '../lib/browser/document-identity.ts';
import { takeRequest } from '../lib/browser/mailbox.ts';
import type { Reading } from '../lib/browser/reading.ts';

// An unlisted script and no content script: WXT's wrapper for those announces itself to the page.
export default defineUnlistedScript({
  globalName: true,
  main: (): Reading => {
    const request = takeRequest('read');
    const isQuote = request === 'selection-in-page';
    const page = readPage(document, isQuote ? 'page' : request);
    const selected = isQuote && locateSelection(document);
    return { page, ...(selected && { selected }), identity: identifyDocument() };
  },
});

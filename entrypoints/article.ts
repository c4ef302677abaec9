/** Runs in the page at the reader's click: reads what is selected or the article, and says which document it was read from. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { pageSteps } from '../lib/article/read-page.ts';
import { locateSelection } from '../lib/article/selection/locate-selection.ts';
import { withPauses } from '../lib/article/steps.ts';
import { identifyDocument } from '../lib/browser/document-identity.ts';
import { takeRequest } from '../lib/browser/mailbox.ts';
import type { Reading } from '../lib/browser/reading.ts';

// An unlisted script and no content script: WXT's wrapper for those announces itself to the page.
export default defineUnlistedScript({
  globalName: true,
  main: async (): Promise<Reading> => {
    const request = takeRequest('read');
    const isQuote = request === 'selection-in-page';
    // Before a pause, in which the reader may click into the page.
    const selected = isQuote && locateSelection(document);
    const page = await withPauses(pageSteps(document, isQuote ? 'page' : request));
    return { page, ...(selected && { selected }), identity: identifyDocument() };
  },
});

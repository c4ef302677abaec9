/** Runs in the page when the reader copies: all of its text, against which a link into the page is checked. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readSearchableText } from '../lib/article/locate/searchable-text.ts';
import { identifyDocument } from '../lib/browser/document-identity.ts';
import type { PageText } from '../lib/browser/reading.ts';

export default defineUnlistedScript({
  globalName: true,
  main: (): PageText => ({ text: readSearchableText(document), identity: identifyDocument() }),
});

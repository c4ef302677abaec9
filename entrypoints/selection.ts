/** Runs in the page when the reader copies a selection as a quote: the article, and where in it the selection stands. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { extractArticle } from '../lib/article/extract-article.ts';
import { locateSelection } from '../lib/article/selection/locate-selection.ts';
import { identifyDocument } from '../lib/browser/document-identity.ts';
import type { SelectionReading } from '../lib/browser/reading.ts';

export default defineUnlistedScript({
  globalName: true,
  main: (): SelectionReading => {
    const result = extractArticle(document);
    const selected = locateSelection(document, result.kind === 'article' ? result.article : { text: '' });
    return { result, ...(selected && { selected }), identity: identifyDocument() };
  },
});

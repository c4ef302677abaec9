/** Runs in the page when the reader picks a point or a quote, or asks for all of them: shows passages there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { markAll } from '../lib/article/mark-all.ts';
import { reveal } from '../lib/article/reveal.ts';
import { takeRevealRequest } from '../lib/browser/reveal-request.ts';

export default defineUnlistedScript({
  globalName: true,
  main: () => {
    const request = takeRevealRequest();
    if (!request) return 'moved';
    try {
      return (request.isForAll ? markAll : reveal)(document, request.passages);
    } catch {
      // A page can break what highlights and scrolls.
      return 'failed';
    }
  },
});

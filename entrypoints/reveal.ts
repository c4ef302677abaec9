/** Runs in the page when the reader picks a point or a quote: shows its passages there. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { reveal } from '../lib/article/reveal.ts';
import { takePassages } from '../lib/browser/reveal-request.ts';

export default defineUnlistedScript({
  globalName: true,
  main: () => {
    const passages = takePassages();
    if (!passages) return 'moved';
    try {
      return reveal(document, passages);
    } catch {
      // A page can break what highlights and scrolls.
      return 'failed';
    }
  },
});

/** The address that a page calls its own. */
import { firstOf, type MetaTags } from './meta-tags.ts';

/**
 * @param url the live page's address
 * @returns an absolute web address; undefined where the page names none, or one of another site or of the site's front: pages get it wrong.
 */
export function readCanonical(document: Document, tags: MetaTags, url: string): string | undefined {
  const stated =
    document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href') ??
    firstOf(tags, ['og:url']);
  if (!stated || !URL.canParse(stated, url)) return undefined;
  const address = new URL(stated, url);
  const isOfSite = /^https?:$/.test(address.protocol) && siteOf(address) === siteOf(new URL(url));
  return isOfSite && address.pathname !== '/' ? address.href : undefined;
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

/** The address that a page calls its own. */

/**
 * @param stated as the page has it
 * @param url the live page's address
 * @returns an absolute web address; undefined where the page names none, or one of another site or of the site's front: pages get it wrong.
 */
export function readCanonical(stated: string | undefined, url: string): string | undefined {
  if (!stated || !URL.canParse(stated, url)) return undefined;
  const address = new URL(stated, url);
  const isOfSite = /^https?:$/.test(address.protocol) && siteOf(address) === siteOf(new URL(url));
  return isOfSite && address.pathname !== '/' ? address.href : undefined;
}

function siteOf({ hostname }: URL): string {
  return hostname.replace(/^(?:www|m|mobile|amp)\./, '');
}

/** The addresses that may be copied and linked. */

/** Scheme, user and password, host and port, the rest. */
const WEB = /^(https?:\/\/)(?:[^\s/?#\\]*@)?([\w.\-[\]:%]+)(\/[^\s]*|[?#][^\s]*|)$/i;
/** What a browser leaves as it is in a query or a fragment, and what parts an address from the text around it. */
const RAW = /[<>"\\^`{|}\p{Cc}]/gu;

/**
 * The address when it is a page of the web, without user and password, with every sign encoded that no address may have;
 * undefined for files, data, scripts and anything malformed.
 */
export function webAddress(address: string): string | undefined {
  const [, scheme, host, rest = ''] = WEB.exec(address) ?? [];
  if (!scheme || !host) return undefined;
  return `${scheme}${host}${rest.replace(RAW, encodeSign)}`;
}

function encodeSign(sign: string): string {
  return `%${sign.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

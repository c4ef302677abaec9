/** The addresses that may be copied and linked. */

const WEB = /^https?:\/\/[^\s<>"\\^`{|}]+$/i;

/** The address when it is a page of the web; undefined for files, data, scripts and anything malformed. */
export function webAddress(address: string): string | undefined {
  return WEB.test(address) ? address : undefined;
}

/** Why the browser let no script into a tab. */
import type { Problem } from '../article/page-result.ts';

/** What Chromium and Firefox say when the tab or its document is gone before the script came in. */
const GONE = /was removed|no tab with id|tab was closed|invalid tab id|frame.*not found|no frame|navigat/i;

export interface AskedTab {
  /** As far as the browser shows it to an extension. */
  readonly url?: string | undefined;
  readonly status?: string | undefined;
}

/** @param error what the browser threw */
export function whyRefused({ url: address, status }: AskedTab, error: unknown): Problem {
  // Chromium speaks of a missing permission. A tab in front that is unloaded has lost its process.
  if (status === 'unloaded') return 'crashed';
  // Without the address, which the browsers quote and in which any word may stand.
  if (GONE.test(String(error).replaceAll(/\w+:\/\/\S+/g, ''))) return 'moved';
  if (address && /^file:/i.test(address)) return 'file';
  if (address && /^[^?#]*\.pdf(?:$|[?#])/i.test(address)) return 'pdf';
  return 'restricted';
}

/**
 * Why a script came back empty-handed. Firefox does not throw for its own pages: it runs nothing and says nothing.
 * @param address the tab's address as far as the browser shows it to an extension
 */
export function whyEmpty(address: string | undefined): Problem {
  return address && /^(?:https?|file):/i.test(address) ? 'failed' : 'restricted';
}

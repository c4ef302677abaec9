/** Whether the page that was read is still the one that the reader looks at. */

import { type DocumentIdentity, identifyDocument, isSameDocument } from './document-identity.ts';
import { holdsArticle } from './holds-article.ts';
import { native } from './native.ts';
import type { PageText } from './reading.ts';
import { runInPage } from './run-in-page.ts';

/**
 * - here: the page that was read is in front
 * - swapped: it is, and shows another article than the one that was read
 * - open: another one is, which the reader has opened to Pith before
 * - closed: another one is, which takes a click on Pith's button first
 */
export type PageStatus = 'here' | 'swapped' | 'open' | 'closed';

/** What was read, or is being read. */
export interface Read {
  readonly tabId: number;
  /** Absent until the page has been read, and where it could not be. */
  readonly identity?: DocumentIdentity;
  /** Words by which its article is known again; absent where it has none. */
  readonly samples?: readonly string[];
}

interface Update {
  readonly status?: string;
  readonly title?: string;
  readonly url?: string;
}

/** When the page is asked again: in milliseconds. */
const LATER = [1_000, 3_000];

/**
 * Tells, at every change of tab or page, how they stand. Touches no other tab than the one that was read.
 * @param current what was read last.
 * @returns a function that ends it.
 */
export function watchPageStatus(
  current: () => Read | undefined,
  onStatus: (status: PageStatus) => void,
): () => void {
  let asked = 0;
  let gone: Read | undefined;
  let later: readonly ReturnType<typeof setTimeout>[] = [];
  const ask = async () => {
    const number = ++asked;
    const status = await statusOf(current(), gone);
    // Tabs change faster than they answer.
    if (number === asked) onStatus(status);
  };
  const updated = (tabId: number, { status, title, url }: Update) => {
    const read = current();
    // A page that could not be read has no identity to be known by: what loads in its tab is another one.
    if (status === 'loading' && tabId === read?.tabId && !read.identity) gone = read;
    if (!status && !title && !url) return;
    void ask();
    // A page that puts another article in its place has the address first and the words later.
    for (const timer of later) clearTimeout(timer);
    later = tabId === read?.tabId ? LATER.map((wait) => setTimeout(ask, wait)) : later;
  };
  native.tabs.onActivated.addListener(ask);
  native.tabs.onUpdated.addListener(updated);
  return () => {
    native.tabs.onActivated.removeListener(ask);
    native.tabs.onUpdated.removeListener(updated);
    for (const timer of later) clearTimeout(timer);
  };
}

async function statusOf(read: Read | undefined, gone: Read | undefined): Promise<PageStatus> {
  try {
    const [tab] = await native.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return 'closed';
    if (tab.id === read?.tabId && read !== gone && (await isThere(read)))
      return (await showsArticle(read)) ? 'here' : 'swapped';
    return isOpen(tab) ? 'open' : 'closed';
  } catch {
    return 'closed';
  }
}

/** The browser shows an extension the addresses of those pages alone that are open to it. */
export function isOpen({ url }: { url?: string | undefined }): boolean {
  return url !== undefined;
}

async function isThere({ tabId, identity }: Read): Promise<boolean> {
  if (!identity) return true;
  try {
    const [injected] = await native.scripting.executeScript({ target: { tabId }, func: identifyDocument });
    return injected?.result ? isSameDocument(injected.result, identity) : false;
  } catch {
    // Closed to Pith again: the tab has left the site.
    return false;
  }
}

/** A page that gives no answer is taken for what it was. */
async function showsArticle({ tabId, samples = [] }: Read): Promise<boolean> {
  if (samples.length === 0) return true;
  try {
    const page = await runInPage<PageText>(tabId, '/page-text.js');
    return page === undefined || holdsArticle(page.text, samples);
  } catch {
    return true;
  }
}

/** The page in the active tab: read once, then pointed into. */
import { type Browser, browser } from 'wxt/browser';
import type { PageResult, Scope } from '../article/page-result.ts';
import type { Passage } from '../article/passage.ts';
import { type DocumentIdentity, isSameDocument } from './document-identity.ts';
import type { PageText, Reading } from './reading.ts';
import { leaveRequest } from './reveal-request.ts';
import { leaveScope } from './scope-request.ts';
import { whyEmpty, whyRefused } from './why-refused.ts';

/** What came of pointing into the page: seen there, not found there any more, or the tab has gone elsewhere. */
export type Revealed = 'shown' | 'changed' | 'moved';

export interface Page {
  /**
   * Reads what is selected in the page or its article; whatever goes wrong is a problem, never an exception.
   * @param scope 'page' reads the article whatever is selected.
   */
  read(scope?: Scope): Promise<PageResult>;
  /** Scrolls to the first passage and highlights all, in the very document that was read and in no other. */
  show(passages: readonly Passage[]): Promise<Revealed>;
  /** All of the page's text, without spaces; undefined where the tab has gone elsewhere. */
  text(): Promise<string | undefined>;
}

interface Read {
  readonly tabId: number;
  readonly identity: DocumentIdentity;
}

/** The page that the reader looks at when the popup opens. Needs the reader's click on the toolbar button (activeTab). */
export function activePage(): Page {
  let read: Read | undefined;
  // One after the other: a request is left and taken in two steps, which two impatient keys must not mix.
  let shown: Promise<unknown> = Promise.resolve();
  return {
    async read(scope) {
      const tab = await activeTab();
      if (tab?.id === undefined) return { kind: 'problem', problem: 'restricted' };
      try {
        if (scope) await leave(tab.id, leaveScope, scope);
        // Loaded while the page is read.
        const finishing = import('../article/finish-reading.ts');
        const reading = await run<Reading>(tab.id, '/article.js');
        if (!reading) return { kind: 'problem', problem: whyEmpty(tab.url) };
        read = { tabId: tab.id, identity: reading.identity };
        return (await finishing).finishReading(reading.page);
      } catch (error) {
        return { kind: 'problem', problem: whyRefused(tab.url, error) };
      }
    },
    show(passages) {
      const next = shown.then(() => (read ? showIn(read, passages) : 'moved'));
      shown = next;
      return next;
    },
    async text() {
      if (!read) return undefined;
      const { tabId, identity } = read;
      try {
        const page = await run<PageText>(tabId, '/page-text.js');
        return page && isSameDocument(page.identity, identity) ? page.text : undefined;
      } catch {
        return undefined;
      }
    },
  };
}

async function activeTab(): Promise<Browser.tabs.Tab | undefined> {
  try {
    return (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  } catch {
    return undefined;
  }
}

async function showIn({ tabId, identity }: Read, passages: readonly Passage[]): Promise<Revealed> {
  try {
    await leave(tabId, leaveRequest, { passages, identity });
    return (await run<Revealed>(tabId, '/reveal.js')) ?? 'moved';
  } catch {
    // activeTab ends where the tab leaves the site, and then the browser refuses.
    return 'moved';
  }
}

/** Leaves a request in the tab's top document for the script that runs there next. */
async function leave<Request>(
  tabId: number,
  func: (request: Request) => void,
  request: Request,
): Promise<void> {
  await browser.scripting.executeScript({ target: { tabId }, func, args: [request] });
}

/** Runs one of Pith's scripts in the tab's top document. Undefined where the script broke off or its document went away. */
async function run<Result>(
  tabId: number,
  file: '/article.js' | '/reveal.js' | '/page-text.js',
): Promise<Result | undefined> {
  const [injected] = await browser.scripting.executeScript({ target: { tabId }, files: [file] });
  return (injected?.result ?? undefined) as Result | undefined;
}

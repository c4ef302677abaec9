/** The page in the active tab: read once, then pointed into. */
import { finishInItsWords } from '../article/finish-in-its-words.ts';
import { finishSelection, type Selection } from '../article/finish-selection.ts';
import type { PageResult, Problem, Scope } from '../article/page-result.ts';
import type { Passage } from '../article/passage.ts';
import { type DocumentIdentity, isSameDocument } from './document-identity.ts';
import type { EarlyReading } from './early-reading.ts';
import { samplesOf } from './holds-article.ts';
import { greyIcon } from './icon.ts';
import type { ReadRequest, RevealRequest } from './mailbox.ts';
import { isOpen, type PageStatus, type Read, watchPageStatus } from './page-status.ts';
import type { PageText, Reading } from './reading.ts';
import { activeTab, leaveInPage, runInPage } from './run-in-page.ts';
import { whyEmpty, whyRefused } from './why-refused.ts';

/** What came of marking all in the page: marked or no more, or as for one. */
export type Marked = 'marked' | 'unmarked' | 'changed' | 'moved' | 'failed';

/** What came of pointing into the page: seen there, not found there any more, gone elsewhere with the tab, or broken off. */
export type Revealed = 'shown' | 'changed' | 'moved' | 'failed';

export interface Page {
  /**
   * Reads what is selected in the page or its article; whatever goes wrong is a problem, never an exception.
   * @param scope 'page' reads the article whatever is selected.
   */
  read(scope?: Scope): Promise<PageResult>;
  /** Reads the page's article whatever is selected, and what is selected. */
  readSelected(): Promise<Selection>;
  /** Scrolls to the first passage and highlights all, in the very document that was read and in no other. */
  show(passages: readonly Passage[]): Promise<Revealed>;
  /** Marks all passages in that document, or takes the marks away where there are any. */
  markAll(passages: readonly Passage[]): Promise<Marked>;
  /** All of the page's text, without spaces; undefined where the tab has gone elsewhere. */
  text(): Promise<string | undefined>;
  /** Tells, at every change of tab or page, whether what was read is still in front. @returns a function that ends it. */
  watch(onStatus: (status: PageStatus) => void): () => void;
}

/**
 * The page that the reader looks at. Needs the reader's click on the toolbar button (activeTab).
 * @param isClicked whether that click is known to have been made: then a page that stays closed is the browser's own.
 * @param early a reading that is under way: the first of the article takes it up.
 */
export function activePage(isClicked: () => boolean = () => true, early?: EarlyReading): Page {
  let ahead = early;
  let read: Read | undefined;
  // One after the other: a request is left and taken in two steps, which two impatient keys must not mix.
  let shown: Promise<unknown> = Promise.resolve();
  // What was seen before can be pointed at before the page is read again.
  let reading: Promise<unknown> = Promise.resolve();
  const readAs = async (request?: ReadRequest): Promise<Reading | Refusal> => {
    const started = request ? undefined : ahead;
    ahead = undefined;
    const tab = await (started?.tab ?? activeTab());
    if (tab?.id === undefined) return problem('restricted');
    const tabId = tab.id;
    const current = { tabId };
    read = current;
    if (!isClicked() && !isOpen(tab)) return problem('click-first');
    try {
      if (request) await leaveInPage(tab.id, 'read', request);
      const run = () => runInPage<Reading>(tabId, '/article.js');
      // The first script can come before the browser has opened the page to Pith.
      const reading = await (started?.reading.catch(run) ?? run());
      if (!reading) return refuse(tab.id, whyEmpty(tab.url));
      // The panel may have been asked for another page meanwhile.
      if (read === current) read = { tabId: tab.id, identity: reading.identity };
      return reading;
    } catch (error) {
      return refuse(tab.id, whyRefused(tab, error));
    }
  };
  const point = <Outcome extends Revealed | Marked>(
    request: (identity: DocumentIdentity) => RevealRequest,
  ): Promise<Outcome | 'moved'> => {
    const next = Promise.all([shown, reading]).then(() =>
      read?.identity ? runReveal<Outcome>(read.tabId, request(read.identity)) : ('moved' as const),
    );
    shown = next;
    return next;
  };
  return {
    async read(scope) {
      const answer = readAs(scope);
      reading = answer;
      const found = await answer;
      if ('kind' in found) return found;
      const result = await finishInItsWords(found.page);
      if (result.kind === 'article' && read?.identity === found.identity)
        read = { ...read, samples: samplesOf(result.article) };
      return result;
    },
    async readSelected() {
      const reading = await readAs('selection-in-page');
      if ('kind' in reading) return { result: reading };
      return finishSelection(await finishInItsWords(reading.page), reading.selected);
    },
    show: (passages) => point((identity) => ({ passages, identity })),
    markAll: (passages) => point((identity) => ({ passages, identity, isForAll: true })),
    async text() {
      await reading;
      if (!read?.identity) return undefined;
      const { tabId, identity } = read;
      try {
        const page = await runInPage<PageText>(tabId, '/page-text.js');
        return page && isSameDocument(page.identity, identity) ? page.text : undefined;
      } catch {
        return undefined;
      }
    },
    watch: (onStatus) => watchPageStatus(() => read, onStatus),
  };
}

/** What the browser keeps from extensions, for as long as the page stays. */
const CLOSED: readonly Problem[] = ['restricted', 'file', 'pdf'];

function refuse(tabId: number, kind: Problem): Refusal {
  if (CLOSED.includes(kind)) void greyIcon(tabId);
  return problem(kind);
}

type Refusal = Extract<PageResult, { kind: 'problem' }>;

function problem(kind: Problem): Refusal {
  return { kind: 'problem', problem: kind };
}

async function runReveal<Outcome>(tabId: number, request: RevealRequest): Promise<Outcome | 'moved'> {
  try {
    await leaveInPage(tabId, 'reveal', request);
    return (await runInPage<Outcome>(tabId, '/reveal.js')) ?? 'moved';
  } catch {
    // activeTab ends where the tab leaves the site, and then the browser refuses.
    return 'moved';
  }
}

/** A browser with Pith and its pages, and what must hold in it whatever a test does: nothing leaves, nothing is logged as an error, no page is changed. */
import { existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect } from 'vitest';
import { findChromium, findFirefox } from '../commands/find-browsers.mjs';
import type { Browser, LaunchOptions, Popup, Tab, WindowKind } from './driver/browser.ts';
import { launchChromium } from './driver/chromium.ts';
import { launchFirefox } from './driver/firefox.ts';
import { waitUntil } from './driver/wait-until.ts';
import { type PageServer, startPageServer } from './server/page-server.ts';
import { MARKUP, PAGES } from './server/pages.ts';

export const KINDS = {
  chromium: { executable: findChromium(), launch: launchChromium, extension: '.output/chrome-mv3' },
  firefox: { executable: findFirefox(), launch: launchFirefox, extension: '.output/firefox-mv3' },
};

/** What the browsers ask their makers, and a page's icon: not Pith's doing, and seen without it too. */
const BROWSERS_OWN = /\b(google|googleapis|gvt1|mozilla|firefox)\.(com|net|org)\b|\/favicon\.ico$/;

const SCREENSHOTS = '.shots';
const HOST = 'http://northmouth-courier.example';

export interface World {
  readonly name: Browser['name'];
  readonly browser: Browser;
  /** Opens one of PAGES, or any address, in a new tab. */
  open(pathOrAddress: string): Promise<Tab>;
  /** The same in a new window. */
  openWindow(path: string, kind: WindowKind): Promise<Tab>;
  goto(tab: Tab, path: string): Promise<void>;
  /** Presses the toolbar button; from here on no request may leave and no node of the page may change. */
  click(tab: Tab): Promise<Popup>;
  /** Waits until the popup says it, in the line that tells what was just done. */
  notice(popup: Popup, words: RegExp): Promise<unknown>;
  /** A test that changes the page itself says so after it has. */
  expectChanges(tab: Tab): Promise<void>;
  /** A tab that is gone, or whose process is: nothing is asked of it any more. */
  forget(tab: Tab): void;
  /** For a document that changes by itself. */
  forgetChanges(tab: Tab): Promise<void>;
  /** Where a picture of that name belongs. */
  shot(name: string): string;
}

/** Declares all subjects for one browser, launched once; a machine without it skips them by name. */
export function inBrowser(name: Browser['name'], subjects: readonly ((world: World) => void)[]): void {
  const { executable, ...kind } = KINDS[name];
  if (executable === undefined) {
    describe.skip(`${name} (not on this machine)`, () => {
      for (const declare of subjects) declare({} as World);
    });
    return;
  }
  describe(name, () => {
    const world = makeWorld(name, { ...kind, executable });
    for (const declare of subjects) declare(world);
  });
}

interface Kind {
  readonly executable: string;
  readonly launch: (options: LaunchOptions) => Promise<Browser>;
  readonly extension: string;
}

function makeWorld(name: Browser['name'], kind: Kind): World {
  let browser: Browser;
  let server: PageServer;
  let quietSince = 0;
  let errorsSeen = 0;
  let popup: Popup | undefined;
  let tabs: Tab[] = [];

  beforeAll(async () => {
    if (!existsSync(join(kind.extension, 'manifest.json'))) throw new Error('Run `npm run build` first.');
    mkdirSync(SCREENSHOTS, { recursive: true });
    server = await startPageServer(PAGES, MARKUP);
    browser = await kind.launch({ ...kind, proxy: server.address, language: 'en-US' });
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });
  afterEach(async () => {
    const left = server.requests.slice(quietSince).filter((address) => !BROWSERS_OWN.test(address));
    const errors = (await browser.errors()).slice(errorsSeen);
    errorsSeen += errors.length;
    const changes = await Promise.all(tabs.map((tab) => tab.evaluate(changesSeen)));
    await popup?.close().catch(() => undefined);
    await Promise.all(tabs.map((tab) => tab.close()));
    popup = undefined;
    tabs = [];
    expect({ left, changes: changes.flat(), errors }).toEqual({ left: [], changes: [], errors: [] });
  });

  const keep = (tab: Tab) => {
    tabs.push(tab);
    quietSince = server.requests.length;
    return tab;
  };
  return {
    name,
    get browser() {
      return browser;
    },
    open: async (address) =>
      keep(await browser.open(address.startsWith('/') ? `${HOST}${address}` : address)),
    openWindow: async (path, kind) => keep(await browser.openWindow(`${HOST}${path}`, kind)),
    async goto(tab, path) {
      await tab.goto(`${HOST}${path}`);
      quietSince = server.requests.length;
    },
    async click(tab) {
      await tab.evaluate(watchForChanges);
      quietSince = server.requests.length;
      popup = await tab.clickToolbar();
      return popup;
    },
    notice: (open, words) =>
      waitUntil(`the popup to say ${words}`, async () => words.test(await open.evaluate(noticeShown))),
    forget(tab) {
      tabs = tabs.filter((one) => one !== tab);
    },
    forgetChanges: async (tab) => void (await tab.evaluate(changesSeen)),
    expectChanges: async (tab) => expect(await tab.evaluate(changesSeen)).not.toEqual([]),
    shot: (subject) => join(SCREENSHOTS, `${subject}-${name}.png`),
  };
}

/** In the popup. */
function noticeShown(): string {
  return document.querySelector('.notice')?.textContent ?? '';
}

interface Watching {
  pithChanges?: { readonly observer: MutationObserver; readonly seen: string[] };
}

/** In the page, which may have broken the methods of arrays: sees every change of a node from now on. */
function watchForChanges(): void {
  const seen: string[] = [];
  const observer = new MutationObserver((records) => {
    for (const record of records) seen[seen.length] = `${record.type} of ${record.target.nodeName}`;
  });
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  (window as Watching).pithChanges = { observer, seen };
}

/** In the page: what was seen since the last call. */
function changesSeen(): string[] {
  const { observer, seen } = (window as Watching).pithChanges ?? {};
  const changes: string[] = [];
  for (const change of seen ?? []) changes[changes.length] = change;
  for (const record of observer?.takeRecords() ?? [])
    changes[changes.length] = `${record.type} of ${record.target.nodeName}`;
  if (seen) seen.length = 0;
  return changes;
}

/** Windows of Chromium beside its first. */
import type { Browser, Page } from 'puppeteer-core';
import type { WindowKind } from './browser.ts';
import { ownTarget } from './chromium-own-pages.ts';
import { waitUntil } from './wait-until.ts';

/** What opens there until a test goes elsewhere. */
const EMPTY = 'about:blank';

/** @returns its tab */
export async function openWindow(browser: Browser, kind: WindowKind): Promise<Page> {
  if (kind === 'normal') return browser.newPage({ type: 'window' });
  // The protocol's own contexts are no private windows to an extension: Pith's page of the first day opens a genuine one.
  const before = new Set(browser.targets());
  await (await ownTarget(browser, 'welcome')?.asPage())?.evaluate(async (url) => {
    interface Windows {
      readonly windows: { create(window: { incognito: boolean; url: string }): Promise<object> };
    }
    await (globalThis as unknown as { chrome: Windows }).chrome.windows.create({ incognito: true, url });
  }, EMPTY);
  const tab = await waitUntil('the private window', async () =>
    browser.targets().find((target) => !before.has(target) && target.type() === 'page'),
  );
  return tab.asPage();
}

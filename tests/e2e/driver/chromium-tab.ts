/** A tab of Chromium, with the button beside it. */
import type { Browser, Extension, Page, Target } from 'puppeteer-core';
import type { Tab } from './browser.ts';
import { collectErrors } from './chromium-errors.ts';
import { memoryOf, ownGlobals } from './chromium-memory.ts';
import { ownPage, ownTarget, panelBeside, type Surroundings } from './chromium-own-pages.ts';
import { evaluator } from './evaluator.ts';
import { waitUntil } from './wait-until.ts';

/** @param page empty until now. */
export async function openTab(surroundings: Surroundings, page: Page, url: string): Promise<Tab> {
  const { browser, extension, errors } = surroundings;
  const popupAfter = (before?: Target) => ownPage(surroundings, 'popup', before);
  await collectErrors(page.target(), errors);
  await page.goto(url);
  return {
    evaluate: evaluator((expression) => page.evaluate(expression)),
    goto: async (address) => void (await page.goto(address)),
    clickToolbar: async () => {
      await page.bringToFront();
      const before = ownTarget(browser, 'popup');
      await extension.triggerAction(page);
      return popupAfter(before);
    },
    panel: () => panelBeside(surroundings, page),
    setLayout: async ({ width, height, zoom, scheme }) => {
      await page.setViewport({ width, height, deviceScaleFactor: zoom });
      await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    },
    pressToolbar: async () => {
      await page.bringToFront();
      await extension.triggerAction(page);
    },
    show: () => page.bringToFront(),
    pickFromMenu: async (title) => {
      await page.bringToFront();
      // The protocol reaches no menu: the button opens the page to Pith in its place, then the menu's event is sent.
      await extension.triggerAction(page);
      const popup = await popupAfter();
      await wakeBackground(browser, extension);
      await popup.close();
      await waitUntil('the popup to close', async () => ownTarget(browser, 'popup') === undefined);
      await sendMenuEvent(extension, title);
      return popupAfter();
    },
    hasPopup: async () => ownTarget(browser, 'popup') !== undefined,
    isButtonGrey: () => hasFetched(ownTarget(browser, 'popup'), '/icon/grey-16.png'),
    memory: () => memoryOf(page.target()),
    ownGlobals: () => ownGlobals(page.target(), extension.id),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    crash: async () => {
      const crashed = new Promise((resolve) => page.once('error', resolve));
      // Never answered: who would answer is gone.
      void (await page.createCDPSession()).send('Page.crash').catch(() => undefined);
      await crashed;
    },
    close: () => page.close(),
  };
}

async function hasFetched(popup: Target | undefined, path: string): Promise<boolean> {
  const session = await popup?.createCDPSession();
  await session?.send('Page.enable');
  const tree = await session?.send('Page.getResourceTree');
  await session?.detach();
  return tree?.frameTree.resources.some(({ url }) => url.endsWith(path)) ?? false;
}

/** It sleeps until an event comes, and takes the test's for one only when it is awake. */
async function wakeBackground(browser: Browser, { id }: Extension): Promise<void> {
  const session = await ownTarget(browser, 'popup')?.createCDPSession();
  await session?.send('ServiceWorker.enable');
  await session?.send('ServiceWorker.startWorker', { scopeURL: `chrome-extension://${id}/` });
}

/** In the background, as the browser does when the reader picks an entry of the menu. */
async function sendMenuEvent(extension: Extension, title: string): Promise<void> {
  const worker = await waitUntil('the background', async () => (await extension.workers())[0]);
  await worker.evaluate(async (wanted) => {
    interface Chrome {
      readonly i18n: { getMessage(key: string): string };
      readonly tabs: { query(filter: object): Promise<object[]> };
      readonly contextMenus: {
        readonly onClicked: { dispatch(info: object, tab: object | undefined): void };
      };
    }
    const { i18n, tabs, contextMenus } = (globalThis as unknown as { chrome: Chrome }).chrome;
    const menuItemId = ['summarise', 'quote'].find((id) => i18n.getMessage(`menu_${id}`) === wanted);
    if (!menuItemId) throw new Error(`No entry ${wanted}`);
    const [tab] = await tabs.query({ active: true, lastFocusedWindow: true });
    contextMenus.onClicked.dispatch({ menuItemId }, tab);
  }, title);
}

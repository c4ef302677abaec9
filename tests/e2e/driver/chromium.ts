/** Chromium over the DevTools protocol. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser as Chromium, type Extension } from 'puppeteer-core';
import type { Browser, Clipboard, LaunchOptions, Popup, Tab } from './browser.ts';
import { ownContexts, stopBackground } from './chromium-contexts.ts';
import { collectErrors } from './chromium-errors.ts';
import { memoryOf, ownGlobals, ownMemory } from './chromium-memory.ts';
import { chromiumPopup } from './chromium-popup.ts';
import { evaluator } from './evaluator.ts';
import { waitUntil } from './wait-until.ts';

/** Keeps the browser to what it is asked: no first-run pages, no updates, no traffic of its own. */
const ARGUMENTS = [
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

export async function launchChromium(options: LaunchOptions): Promise<Browser> {
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: !options.visible,
    defaultViewport: null,
    pipe: true,
    enableExtensions: [resolve(options.extension)],
    args: [
      ...ARGUMENTS,
      '--window-size=1200,900',
      ...rootArguments(),
      ...proxyArguments(options.proxy),
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
    // What Linux goes by, whatever the argument says.
    env: { ...process.env, ...(options.language && { LANGUAGE: options.language }) },
  });
  const extension = await waitUntil(
    'the extension',
    async () => [...(await browser.extensions()).values()][0],
  );
  const errors: string[] = [];
  const own = (name: string) => ownPage(browser, name, errors);
  const downloads = mkdtempSync(join(tmpdir(), 'pith-downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return {
    name: 'chromium',
    downloads,
    // Opens by itself: whoever opens a page before it has loses the front to it.
    welcome: await own('welcome'),
    panel: () => own('sidepanel'),
    popup: async () =>
      ownTarget(browser, 'popup') === undefined ? undefined : own('popup').catch(() => undefined),
    ownContexts: () => ownContexts(browser, extension.id),
    ownMemory: () => ownMemory(browser, extension.id),
    stopBackground: () => stopBackground(browser, extension.id),
    hasPanel: async () => ownTarget(browser, 'sidepanel') !== undefined,
    open: (url) => openTab(browser, extension, errors, url),
    readClipboard: () => readClipboard(browser, extension),
    errors: async () => errors,
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

/** Chromium's sandbox refuses to run as root. */
function rootArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}

function proxyArguments(proxy: string | undefined): string[] {
  // Chromium goes round a proxy for loopback addresses unless it is told not to.
  return proxy === undefined ? [] : [`--proxy-server=http://${proxy}`, '--proxy-bypass-list=<-loopback>'];
}

async function openTab(browser: Chromium, extension: Extension, errors: string[], url: string): Promise<Tab> {
  const page = await browser.newPage();
  await collectErrors(page.target(), errors);
  await page.goto(url);
  return {
    evaluate: evaluator((expression) => page.evaluate(expression)),
    goto: async (address) => void (await page.goto(address)),
    clickToolbar: async () => {
      await page.bringToFront();
      await extension.triggerAction(page);
      return ownPage(browser, 'popup', errors);
    },
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
      const popup = await ownPage(browser, 'popup', errors);
      await wakeBackground(browser, extension);
      await popup.close();
      await waitUntil('the popup to close', async () => ownTarget(browser, 'popup') === undefined);
      await sendMenuEvent(extension, title);
      return ownPage(browser, 'popup', errors);
    },
    hasPopup: async () => ownTarget(browser, 'popup') !== undefined,
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

function ownTarget(browser: Chromium, name: string) {
  return browser.targets().find((target) => target.url().endsWith(`/${name}.html`));
}

async function ownPage(browser: Chromium, name: string, errors: string[]): Promise<Popup> {
  const target = await waitUntil(`the page ${name}`, async () => ownTarget(browser, name));
  await collectErrors(target, errors);
  return chromiumPopup(await target.asPage());
}

/** It sleeps until an event comes, and takes the test's for one only when it is awake. */
async function wakeBackground(browser: Chromium, { id }: Extension): Promise<void> {
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

/** Reads in a page of the extension's own origin, since only a focused page may. */
async function readClipboard(browser: Chromium, extension: Extension): Promise<Clipboard> {
  const origin = `chrome-extension://${extension.id}`;
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  const target = ownTarget(browser, 'popup') ?? ownTarget(browser, 'sidepanel');
  if (target === undefined) throw new Error('The clipboard is read through the popup, which is closed.');
  const popup = await target.asPage();
  return popup.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const text = async (type: string) =>
      item?.types.includes(type) ? (await item.getType(type)).text() : '';
    return { plain: await text('text/plain'), html: await text('text/html') };
  });
}

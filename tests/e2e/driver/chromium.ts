/** Chromium over the DevTools protocol. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Browser as Chromium, type Extension } from 'puppeteer-core';
import type { Browser, Clipboard, LaunchOptions } from './browser.ts';
import { ownContexts, stopBackground } from './chromium-contexts.ts';
import { ownMemory } from './chromium-memory.ts';
import { ownPage, ownTarget } from './chromium-own-pages.ts';
import { openTab } from './chromium-tab.ts';
import { openWindow } from './chromium-window.ts';
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
  const folder = resolve(options.extension);
  const browser = await puppeteer.launch({
    executablePath: options.executable,
    headless: !options.visible,
    defaultViewport: null,
    pipe: true,
    enableExtensions: [folder],
    extensionsEnabledInIncognito: [folder],
    args: [
      ...ARGUMENTS,
      '--window-size=1200,900',
      ...rootArguments(),
      ...proxyArguments(options.proxy),
      ...(options.language ? [`--lang=${options.language}`] : []),
    ],
    // What Linux goes by, whatever the argument says.
    env: {
      ...process.env,
      ...(options.language && { LANGUAGE: options.language }),
      ...(options.timeZone && { TZ: options.timeZone }),
    },
  });
  const extension = await waitUntil(
    'the extension',
    async () => [...(await browser.extensions()).values()][0],
  );
  const errors: string[] = [];
  const surroundings = { browser, extension, errors };
  const own = (name: string) => ownPage(surroundings, name);
  const downloads = mkdtempSync(join(tmpdir(), 'pith-downloads-'));
  const session = await browser.target().createCDPSession();
  await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: downloads });
  return {
    name: 'chromium',
    downloads,
    // Opens by itself: whoever opens a page before it has loses the front to it.
    welcome: await own('welcome'),
    panel: () => own('sidepanel'),
    settings: () => own('options'),
    popup: async () =>
      ownTarget(browser, 'popup') === undefined ? undefined : own('popup').catch(() => undefined),
    ownContexts: () => ownContexts(browser, extension.id),
    ownMemory: () => ownMemory(browser, extension.id),
    stopBackground: () => stopBackground(browser, extension.id),
    hasPanel: async () => ownTarget(browser, 'sidepanel') !== undefined,
    open: async (url) => openTab(surroundings, await browser.newPage(), url),
    openWindow: async (url, kind) => openTab(surroundings, await openWindow(browser, kind), url),
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

/** Reads in a page of the extension's own origin, since only a focused page may. */
async function readClipboard(browser: Chromium, extension: Extension): Promise<Clipboard> {
  const origin = `chrome-extension://${extension.id}`;
  await browser.defaultBrowserContext().overridePermissions(origin, ['clipboard-read']);
  const target = ownTarget(browser, 'popup') ?? ownTarget(browser, 'sidepanel');
  if (target === undefined) throw new Error('The clipboard is read through the popup, which is closed.');
  const popup = await target.asPage();
  return popup.evaluate(async () => {
    const read = async () => {
      const [item] = await navigator.clipboard.read();
      const text = async (type: string) =>
        item?.types.includes(type) ? (await item.getType(type)).text() : '';
      return { plain: await text('text/plain'), html: await text('text/html') };
    };
    // What is copied while it is read makes the browser refuse the rest.
    return read().catch(read).catch(read).catch(read);
  });
}

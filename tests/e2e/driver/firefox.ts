/** Firefox over WebDriver BiDi; what BiDi has no word for is done in the browser's own window, with the browser's privileges. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import puppeteer, { type Page } from 'puppeteer-core';
import type { Browser, Clipboard, LaunchOptions, Popup, Tab } from './browser.ts';
import { evaluator } from './evaluator.ts';
import { CRASH, OWN_CONTEXTS, STOP_BACKGROUND } from './firefox-contexts.ts';
import { firefoxPopup, PANEL, POPUP, SETTINGS, WELCOME } from './firefox-popup.ts';
import { allowInPrivateWindows, type BrowserWindow, browserWindows, openWindow } from './firefox-window.ts';
import { waitUntil } from './wait-until.ts';

/** The popup must stay while a test works elsewhere, as it would under a reader's hand. */
const PREFERENCES = { 'ui.popup.disable_autohide': true };

export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const downloads = mkdtempSync(join(tmpdir(), 'pith-downloads-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable,
    headless: !options.visible,
    defaultViewport: null,
    args: ['--remote-allow-system-access'],
    env: { ...process.env, ...(options.timeZone && { TZ: options.timeZone }) },
    extraPrefsFirefox: {
      ...PREFERENCES,
      ...(options.language && { 'intl.locale.requested': options.language }),
      ...downloadPreferences(downloads),
      ...proxyPreferences(options.proxy),
    },
  });
  const [window] = (await browserWindows(browser)).values();
  if (window === undefined) throw new Error('Firefox shows no browser window.');
  await allowInPrivateWindows(window, options.extension);
  const id = await browser.installExtension(resolve(options.extension));
  const isReady = (place: { readonly browser: string }) => window.evaluate<boolean>(IS_READY(place.browser));
  // Opens by itself: whoever opens a page before it has loses the front to it.
  await waitUntil('the page of the first day', () => isReady(WELCOME));
  return {
    name: 'firefox',
    downloads,
    welcome: firefoxPopup(window, WELCOME),
    panel: () => panelIn(window),
    settings: async () => {
      await waitUntil('the page of settings', () => isReady(SETTINGS));
      return firefoxPopup(window, SETTINGS);
    },
    popup: async () => ((await isReady(POPUP)) ? firefoxPopup(window) : undefined),
    ownContexts: () => window.evaluate<string[]>(OWN_CONTEXTS, id),
    stopBackground: () => window.evaluate<void>(STOP_BACKGROUND, id),
    hasPanel: () => window.evaluate<boolean>(`async () => SidebarController.isOpen`),
    open: async (url) => openTab(await browser.newPage(), window, id, url),
    openWindow: async (url, kind) => {
      const opened = await openWindow(browser, window, kind);
      return openTab(opened.page, opened.window, id, url);
    },
    readClipboard: () => readClipboard(window),
    errors: () => window.evaluate<string[]>(ERRORS, id),
    close: () => browser.close(),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
  };
}

function downloadPreferences(folder: string): Record<string, unknown> {
  return {
    'browser.download.folderList': 2,
    'browser.download.dir': folder,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.download.alwaysOpenPanel': false,
  };
}

function proxyPreferences(proxy: string | undefined): Record<string, unknown> {
  if (proxy === undefined) return {};
  const [host = '', port] = proxy.split(':');
  return {
    'network.proxy.type': 1,
    'network.proxy.http': host,
    'network.proxy.http_port': Number(port),
    'network.proxy.ssl': host,
    'network.proxy.ssl_port': Number(port),
    'network.proxy.allow_hijacking_localhost': true,
  };
}

async function openTab(page: Page, window: BrowserWindow, id: string, url: string): Promise<Tab> {
  const goto = (address: string) => window.evaluate<void>(LOAD, address);
  await page.bringToFront();
  await goto(url);
  return {
    evaluate: evaluator((expression) => page.evaluate(expression)),
    goto,
    clickToolbar: async () => {
      await page.bringToFront();
      await window.evaluate(TRIGGER_ACTION, id);
      await waitUntil('the popup', () => window.evaluate(IS_READY(POPUP.browser)));
      return firefoxPopup(window);
    },
    pressToolbar: async () => {
      await page.bringToFront();
      await window.evaluate(TRIGGER_ACTION, id);
    },
    panel: () => panelIn(window),
    show: () => page.bringToFront(),
    pickFromMenu: async (title) => {
      await page.bringToFront();
      await window.evaluate(PICK_FROM_MENU, title);
      await waitUntil('the popup', () => window.evaluate(IS_READY(POPUP.browser)));
      return firefoxPopup(window);
    },
    hasPopup: () => window.evaluate<boolean>(`async () => ${POPUP.browser} !== null`),
    isButtonGrey: () => window.evaluate<boolean>(IS_BUTTON_GREY, id),
    screenshot: async (path) => void (await page.screenshot({ path: path as `${string}.png` })),
    crash: async () => {
      await page.bringToFront();
      await window.evaluate<void>(CRASH);
    },
    close: () => page.close(),
  };
}

async function panelIn(window: BrowserWindow): Promise<Popup> {
  await waitUntil('the sidebar', () => window.evaluate<boolean>(IS_READY(PANEL.browser)));
  return firefoxPopup(window, PANEL);
}

/** The address bar's way: it may go where a page may not, as to about:config. */
const LOAD = `async (address) => {
  const { selectedBrowser } = window.gBrowser;
  const loaded = new Promise((resolve) => {
    const listener = {
      QueryInterface: ChromeUtils.generateQI(['nsIWebProgressListener', 'nsISupportsWeakReference']),
      onStateChange(progress, request, flags) {
        if (!progress.isTopLevel || !(flags & Ci.nsIWebProgressListener.STATE_STOP)) return;
        if (selectedBrowser.currentURI.spec === 'about:blank') return;
        selectedBrowser.removeProgressListener(listener);
        resolve();
      },
    };
    // The browser holds listeners weakly: without another hold this one may be collected before the page has loaded.
    window.pithLoadListener = listener;
    selectedBrowser.addProgressListener(listener, Ci.nsIWebProgress.NOTIFY_STATE_WINDOW);
  });
  selectedBrowser.fixupAndLoadURIString(address, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });
  await loaded;
}`;

const TRIGGER_ACTION = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const extension = ExtensionParent.GlobalManager.getExtension(id);
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);
}`;

const IS_BUTTON_GREY = `async (id) => {
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const action = ExtensionParent.apiManager.global.browserActionFor(ExtensionParent.GlobalManager.getExtension(id));
  const { icon } = action.action.getContextData(gBrowser.selectedTab);
  return JSON.stringify(icon).includes('grey');
}`;

const IS_READY = (browser: string) => `async () => {
  const place = ${browser};
  return place !== null && place.currentURI.spec.startsWith('moz-extension:') && !place.webProgress.isLoadingDocument;
}`;

/** Opens the menu where the selection is, and picks the entry as a click would; entries may stand in Pith's own submenu. */
const PICK_FROM_MENU = `async (title) => {
  const menu = document.getElementById('contentAreaContextMenu');
  const shown = new Promise((resolve) => menu.addEventListener('popupshown', resolve, { once: true }));
  gBrowser.selectedBrowser.messageManager.loadFrameScript('data:,' + encodeURIComponent(\`{
    const [box] = content.getSelection().getRangeAt(0).getClientRects();
    content.synthesizeMouseEvent('contextmenu', box.left + 2, box.top + box.height / 2,
      { button: 2, clickCount: 1, inputSource: 1 }, { isDOMEventSynthesized: false });
  }\`), false);
  await shown;
  const item = [...menu.querySelectorAll('menuitem')].find(({ label }) => label === title);
  if (!item) throw new Error('No entry ' + title);
  const submenu = item.closest('menupopup');
  if (submenu !== menu) {
    const open = new Promise((resolve) => submenu.addEventListener('popupshown', resolve, { once: true }));
    submenu.parentElement.openMenu(true);
    await open;
  }
  submenu.activateItem(item);
}`;

/** Errors of scripts and console.error calls, of the extension's pages and scripts and of the pages read. */
const ERRORS = `async () => {
  const thrown = Services.console
    .getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError && !(message.flags & Ci.nsIScriptError.warningFlag))
    .filter((message) => /^(moz-extension|https?|file):/.test(message.sourceName))
    // Firefox's own remark on an answer that came when the popup had closed: nothing was thrown.
    .filter((message) => !/Promise resolved after context unloaded/.test(message.errorMessage))
    .map((message) => message.sourceName + ': ' + message.errorMessage);
  const storage = Cc['@mozilla.org/consoleAPI-storage;1'].getService(Ci.nsIConsoleAPIStorage);
  const logged = storage
    .getEvents()
    .filter((event) => event.level === 'error' && /^(moz-extension|https?|file):/.test(event.filename))
    .map((event) => event.filename + ': ' + event.arguments.join(' '));
  return [...thrown, ...logged];
}`;

async function readClipboard(window: BrowserWindow): Promise<Clipboard> {
  return window.evaluate<Clipboard>(`async () => {
    const read = (type) => {
      const transferable = Cc['@mozilla.org/widget/transferable;1'].createInstance(Ci.nsITransferable);
      transferable.init(null);
      transferable.addDataFlavor(type);
      Services.clipboard.getData(transferable, Ci.nsIClipboard.kGlobalClipboard);
      const data = {};
      try {
        transferable.getTransferData(type, data);
      } catch {
        return '';
      }
      return data.value.QueryInterface(Ci.nsISupportsString).data;
    };
    return { plain: read('text/plain'), html: read('text/html') };
  }`);
}

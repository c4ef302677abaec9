/** The browser's own windows (browser.xhtml), where code runs with the browser's privileges. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { WindowKind } from './browser.ts';
import { waitUntil } from './wait-until.ts';

export interface BrowserWindow {
  /** The JSON that an async function returns in the window. */
  evaluate<Value>(asyncFunction: string, ...args: readonly unknown[]): Promise<Value>;
}

/** What puppeteer-core has on a BiDi browser, but does not declare. */
interface WithConnection {
  readonly connection: {
    send(method: string, parameters: object): Promise<{ readonly result: unknown }>;
  };
}

interface Evaluated {
  readonly type: 'success' | 'exception';
  readonly result?: { readonly value?: string };
  readonly exceptionDetails?: { readonly text: string };
}

/** The windows that are open, by a name that the protocol knows each by. Needs the argument --remote-allow-system-access. */
export async function browserWindows(browser: Browser): Promise<ReadonlyMap<string, BrowserWindow>> {
  const { connection } = browser as unknown as WithConnection;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: readonly { context: string; url: string }[] };
  const windows = contexts.filter((one) => one.url.endsWith('/browser.xhtml'));
  return new Map(windows.map(({ context }) => [context, { evaluate: evaluatorIn(browser, context) }]));
}

function evaluatorIn(browser: Browser, context: string): BrowserWindow['evaluate'] {
  const { connection } = browser as unknown as WithConnection;
  return async <Value>(asyncFunction: string, ...args: readonly unknown[]) => {
    const { result } = await connection.send('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${asyncFunction})(...${JSON.stringify(args)})))()`,
      target: { context },
      awaitPromise: true,
    });
    const { type, result: remote, exceptionDetails } = result as Evaluated;
    if (type === 'exception') throw new Error(`In Firefox's window: ${exceptionDetails?.text}`);
    return (remote?.value === undefined ? undefined : JSON.parse(remote.value)) as Value;
  };
}

/** Opens a window. @returns it and its tab */
export async function openWindow(
  browser: Browser,
  opener: BrowserWindow,
  kind: WindowKind,
): Promise<{ readonly window: BrowserWindow; readonly page: Page }> {
  const before = await browserWindows(browser);
  const pages = new Set(await browser.pages());
  await opener.evaluate<void>(OPEN, kind === 'private');
  const windows = await browserWindows(browser);
  const window = [...windows].find(([name]) => !before.has(name))?.[1];
  const page = await waitUntil('the tab of the window', async () =>
    (await browser.pages()).find((one) => !pages.has(one)),
  );
  if (!window) throw new Error('Firefox opened no window.');
  return { window, page };
}

/** Resolves when the window takes orders. */
const OPEN = `async (isPrivate) => {
  const opened = OpenBrowserWindow({ private: isPrivate });
  await new Promise((resolve) => {
    const observer = (subject) => {
      if (subject !== opened) return;
      Services.obs.removeObserver(observer, 'browser-delayed-startup-finished');
      resolve();
    };
    Services.obs.addObserver(observer, 'browser-delayed-startup-finished');
  });
}`;

/** What the reader ticks in the add-on's page; kept by the add-on's name, so that it holds for what is installed next. */
export async function allowInPrivateWindows(window: BrowserWindow, extension: string): Promise<void> {
  const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
  await window.evaluate<void>(ALLOW, manifest.browser_specific_settings.gecko.id);
}

const ALLOW = `async (id) => {
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  await ExtensionPermissions.add(id, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
}`;

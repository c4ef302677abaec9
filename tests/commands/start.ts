/** `npm start [-- FILE-or-URL]`: Pith in a real browser on the sample article or any page; without a display it clicks by itself and prints what the popup shows. */
import { mkdirSync, statSync } from 'node:fs';
import { basename, extname, resolve } from 'node:path';
import type { Browser, Tab } from '../e2e/driver/browser.ts';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { launchFirefox } from '../e2e/driver/firefox.ts';
import { readPopup } from '../e2e/read-popup.ts';
import { type PageServer, startPageServer } from '../e2e/server/page-server.ts';
import { SAMPLE } from '../e2e/server/pages.ts';
import { buildExtension } from './build-extension.ts';
import { findChromium, findFirefox } from './find-browsers.mjs';
import { readArguments } from './read-arguments.ts';
import { shownAsText } from './shown-as-text.ts';

const SCREENSHOT = '.shots/start.png';

const {
  positionals: [asked],
} = readArguments({ allowPositionals: true }, 'npm start [-- FILE-or-URL]');

try {
  await start(asked);
} catch (error) {
  console.error(`Pith: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 1;
}

async function start(target: string | undefined): Promise<void> {
  const page = pageFor(target);
  await buildExtension();
  const server = await startPageServer(page.files);
  const browser = await launch();
  try {
    await (hasDisplay() ? leaveOpen : clickAndPrint)(browser, page.address(server));
  } finally {
    await browser.close();
    server.close();
  }
}

interface Page {
  /** What the page needs served, by path. */
  readonly files: Readonly<Record<string, string>>;
  readonly address: (server: PageServer) => string;
}

function pageFor(target: string | undefined): Page {
  if (target === undefined) return { files: SAMPLE, address: (server) => `http://${server.address}/harbour` };
  if (/^https?:\/\//i.test(target) && URL.canParse(target)) return { files: {}, address: () => target };
  const file = resolve(target);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile())
    throw new Error(`there is no file ${target}, and it is no http or https address.`);
  const path = `/${encodeURIComponent(basename(file, extname(file)))}`;
  return { files: { [path]: file }, address: (server) => `http://${server.address}${path}` };
}

function hasDisplay(): boolean {
  const { DISPLAY, WAYLAND_DISPLAY } = process.env;
  return process.platform !== 'linux' || Boolean(DISPLAY || WAYLAND_DISPLAY);
}

function launch(): Promise<Browser> {
  const chromium = findChromium();
  const firefox = findFirefox();
  const visible = hasDisplay();
  if (chromium) return launchChromium({ executable: chromium, extension: '.output/chrome-mv3', visible });
  if (firefox) return launchFirefox({ executable: firefox, extension: '.output/firefox-mv3', visible });
  throw new Error('no Chromium and no Firefox found.');
}

async function open(browser: Browser, address: string): Promise<Tab> {
  try {
    return await browser.open(address);
  } catch (error) {
    throw new Error(
      `the browser could not open ${address}: ${error instanceof Error ? error.message : error}`,
    );
  }
}

async function leaveOpen(browser: Browser, address: string): Promise<void> {
  await open(browser, address);
  console.log('Click Pith in the toolbar (behind the puzzle piece at first), or press Alt+Shift+P.');
  console.log('Close the window to end.');
  await browser.closed;
}

async function clickAndPrint(browser: Browser, address: string): Promise<void> {
  const tab = await open(browser, address);
  const popup = await tab.clickToolbar();
  const shown = await readPopup(popup);
  mkdirSync('.shots', { recursive: true });
  await popup.screenshot(SCREENSHOT);
  console.log(`${shownAsText(shown)}\n\nScreenshot of the popup: ${resolve(SCREENSHOT)}`);
}

/** `npm run shots [-- NAME…]`: pictures of every state of the popup and its pages into .shots/, for a designer's eye. Needs Chromium. */
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Popup, Tab } from '../e2e/driver/browser.ts';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { readPopup } from '../e2e/read-popup.ts';
import { ENDLESS, startPageServer } from '../e2e/server/page-server.ts';
import { MARKUP, PAGES } from '../e2e/server/pages.ts';
import { buildExtension } from './build-extension.ts';
import { findChromium } from './find-browsers.mjs';

const FOLDER = '.shots';
const HOST = 'http://northmouth-courier.example';

/** Popups have at most 800 by 600 pixels: at 200 % that is half of it either way. */
const SIZES = {
  320: { width: 320, height: 600, zoom: 1 },
  400: { width: 400, height: 600, zoom: 1 },
  800: { width: 800, height: 600, zoom: 1 },
  zoomed: { width: 400, height: 300, zoom: 2 },
};

type Size = keyof typeof SIZES;

interface Shot {
  readonly path: string;
  readonly sizes: readonly Size[];
  /** What the reader does first. */
  readonly prepare?: (popup: Popup) => Promise<void>;
}

const press =
  (...keys: readonly string[]) =>
  async (popup: Popup) => {
    for (const key of keys) await popup.press(key);
  };

const SHOTS: Readonly<Record<string, Shot>> = {
  article: { path: '/harbour', sizes: [320, 400, 800, 'zoomed'] },
  quotes: { path: '/harbour', sizes: [400], prepare: press('End') },
  shown: { path: '/harbour', sizes: [400], prepare: press('ArrowDown', 'ArrowDown', 'Enter') },
  menu: {
    path: '/harbour',
    sizes: [320, 400, 'zoomed'],
    prepare: (popup) => popup.click('[data-action=more]'),
  },
  keys: { path: '/harbour', sizes: [320, 400], prepare: press('?') },
  find: { path: '/many', sizes: [400], prepare: press('/') },
  copied: { path: '/harbour', sizes: [400], prepare: press('ArrowDown', 'c') },
  why: { path: '/harbour', sizes: [400], prepare: (popup) => popup.click('.why') },
  context: { path: '/many', sizes: [400], prepare: (popup) => popup.click('.context') },
  many: { path: '/many', sizes: [320, 400, 800] },
  german: { path: '/german', sizes: [320, 400, 'zoomed'] },
  arabic: { path: '/arabic', sizes: [320, 400] },
  'arabic-quotes': { path: '/arabic', sizes: [400], prepare: press('End') },
  japanese: { path: '/japanese', sizes: [320, 400] },
  'long-names': { path: '/long-names', sizes: [320, 400] },
  'long-names-end': { path: '/long-names', sizes: [320, 400], prepare: press('End') },
  'no-quotes': { path: '/no-quotes', sizes: [400] },
  'one-point': { path: '/one-point', sizes: [400] },
  partial: { path: '/partial', sizes: [320, 400] },
  'no-article': { path: '/tides', sizes: [320, 400] },
  'too-short': { path: '/brief', sizes: [400] },
  restricted: { path: 'chrome://version/', sizes: [400] },
};

const chosen = process.argv.slice(2);
const executable = findChromium();
if (executable === undefined) throw new Error('no Chromium found.');
await buildExtension();
const ASSETS = '.output/chrome-mv3/assets';
const CSS = readdirSync(ASSETS)
  .filter((name) => name.startsWith('popup-'))
  .map((name) => readFileSync(join(ASSETS, name), 'utf8'))
  .join('')
  // A desktop has a pointer, a headless browser none.
  .replaceAll(/\(hover: ?hover\)/g, 'all')
  // What appears after a while has appeared.
  .concat('* { animation-delay: 0s !important; }');
mkdirSync(FOLDER, { recursive: true });
const server = await startPageServer(PAGES, MARKUP);
const browser = await launchChromium({ executable, extension: '.output/chrome-mv3', proxy: server.address });
try {
  for (const [name, shot] of Object.entries(SHOTS)) if (isChosen(name)) await take(browser, name, shot);
  if (isChosen('reading')) await takeReading(browser);
  if (isChosen('options')) await takeOptions(browser);
} finally {
  await browser.close();
  server.close();
}

function isChosen(name: string): boolean {
  return chosen.length === 0 || chosen.includes(name);
}

async function take(from: Browser, name: string, { path, sizes, prepare }: Shot): Promise<void> {
  const tab = await from.open(path.startsWith('/') ? `${HOST}${path}` : path);
  const popup = await tab.clickToolbar();
  await readPopup(popup);
  await prepare?.(popup);
  // The tab of the copy closes the popup.
  await picture(from, popup, name, sizes);
  await tab.close();
}

/** A popup has its size from the browser: for another its document is copied into a tab. */
async function picture(from: Browser, popup: Popup, name: string, sizes: readonly Size[]): Promise<void> {
  const copy = await popup.evaluate(copyOfDocument);
  const tab = await from.open('about:blank');
  await tab.evaluate(pasteDocument, copy, CSS);
  for (const size of sizes) {
    for (const scheme of ['light', 'dark'] as const) {
      await tab.setLayout?.({ ...SIZES[size], scheme });
      await tab.evaluate(scrollTo, copy.scrolled);
      await tab.screenshot(`${FOLDER}/${name}-${size}-${scheme}.png`);
    }
  }
  await tab.close();
}

interface DocumentCopy {
  readonly markup: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly scrolled: number;
  /** The number of the element that has the focus. */
  readonly focused: number;
}

/** In the popup. */
function copyOfDocument(): DocumentCopy {
  for (const input of document.querySelectorAll('input')) {
    input.toggleAttribute('checked', input.checked);
    input.setAttribute('value', input.value);
  }
  const attributes = [...document.documentElement.attributes].map(({ name, value }) => [name, value]);
  return {
    markup: document.body.innerHTML,
    attributes: Object.fromEntries(attributes),
    scrolled: document.querySelector('.scroller')?.scrollTop ?? 0,
    focused: [...document.querySelectorAll('body *')].indexOf(document.activeElement ?? document.body),
  };
}

/** In a tab. */
function pasteDocument(copy: DocumentCopy, css: string): void {
  const parsed = new DOMParser().parseFromString(copy.markup, 'text/html');
  document.body.replaceChildren(...parsed.body.childNodes);
  for (const [name, value] of Object.entries(copy.attributes))
    document.documentElement.setAttribute(name, value);
  const style = new CSSStyleSheet();
  style.replaceSync(css);
  document.adoptedStyleSheets = [style];
  for (const dialog of document.querySelectorAll('dialog')) {
    dialog.open = false;
    dialog.showModal();
  }
  const elements = [...document.querySelectorAll<HTMLElement>('body *')];
  elements[copy.focused]?.focus({ focusVisible: true } as FocusOptions);
}

/** In a tab: as far down as in the popup, and the focus in view. */
function scrollTo(top: number): void {
  document.querySelector('.scroller')?.scrollTo(0, top);
  document.activeElement?.scrollIntoView({ block: 'nearest' });
}

/** While the page is still coming. */
async function takeReading(from: Browser): Promise<void> {
  const tab = await from.open(`${HOST}/harbour`);
  await tab.evaluate((path: string) => {
    location.href = path;
  }, ENDLESS);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  const popup = await tab.clickToolbar();
  await new Promise((resolve) => setTimeout(resolve, 3_500));
  await picture(from, popup, 'reading', [400]);
  await tab.close();
}

async function takeOptions(from: Browser): Promise<void> {
  const tab: Tab = await from.open(`${HOST}/harbour`);
  const popup = await tab.clickToolbar();
  await readPopup(popup);
  const origin = await popup.evaluate(() => location.origin);
  await popup.close();
  const options = await from.open(`${origin}/options.html`);
  await options.screenshot(`${FOLDER}/options.png`);
  await options.close();
  await tab.close();
}

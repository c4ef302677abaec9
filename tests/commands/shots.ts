/** `npm run shots [-- NAME…]`: pictures of every state of the popup and its pages into .shots/, for a designer's eye. Needs Chromium. LANGUAGE=de takes them in German, `readme` the ones that README shows. */
import { mkdirSync } from 'node:fs';
import type { Browser } from '../e2e/driver/browser.ts';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { readPopup } from '../e2e/read-popup.ts';
import { ENDLESS, startPageServer } from '../e2e/server/page-server.ts';
import { MARKUP, PAGES } from '../e2e/server/pages.ts';
import { buildExtension } from './build-extension.ts';
import { findChromium } from './find-browsers.mjs';
import { readArguments, refuse } from './read-arguments.ts';
import { onPaper, picturePopup, pictureTab, stylesOfPopup } from './shots/picture.ts';
import { STATES, type State } from './shots/states.ts';

const HOST = 'http://northmouth-courier.example';
const language = process.env.LANGUAGE ?? 'en-GB';
const folder = `.shots/${language}`;

/** What no click on the button alone brings about. */
const OTHERS: Readonly<Record<string, (browser: Browser) => Promise<void>>> = {
  reading: takeReading,
  paper: takePaper,
  panel: takePanel,
  options: (from) => takeOwnPage(from, 'options'),
  welcome: (from) => takeOwnPage(from, 'welcome'),
};

const { positionals: chosen } = readArguments({ allowPositionals: true }, 'npm run shots [-- NAME…]');
const names = ['readme', ...Object.keys(OTHERS), ...Object.keys(STATES)];
const unknown = chosen.find((name) => !names.includes(name));
if (unknown !== undefined) refuse(`There is no picture ${unknown}: say ${names.join(', ')}, or nothing.`);
const executable = findChromium();
if (executable === undefined) throw new Error('no Chromium found.');
await buildExtension();
mkdirSync(folder, { recursive: true });
const server = await startPageServer(PAGES, MARKUP);
const browser = await launchChromium({
  executable,
  extension: '.output/chrome-mv3',
  proxy: server.address,
  language,
});
try {
  if (chosen.includes('readme')) await takeForReadme(browser);
  for (const [name, takeOther] of Object.entries(OTHERS)) if (isChosen(name)) await takeOther(browser);
  for (const [name, state] of Object.entries(STATES)) if (isChosen(name)) await take(browser, name, state);
} finally {
  await browser.close();
  server.close();
}

function isChosen(name: string): boolean {
  return chosen.length === 0 || chosen.includes(name);
}

async function take(from: Browser, name: string, { path, sizes = [400], open, prepare }: State) {
  const tab = await from.open(path.startsWith('/') ? `${HOST}${path}` : path);
  const popup = await (open?.(tab) ?? tab.clickToolbar());
  await readPopup(popup);
  await prepare?.(popup);
  await picturePopup(from, popup, `${folder}/${name}`, { sizes });
  await tab.close();
}

/** The few that are kept. */
async function takeForReadme(from: Browser): Promise<void> {
  for (const top of ['header', '.quotes']) {
    const tab = await from.open(`${HOST}/harbour`);
    const popup = await tab.clickToolbar();
    await readPopup(popup);
    const path = `.github/${top === 'header' ? 'points' : 'quotes'}`;
    await picturePopup(from, popup, path, { sizes: ['sharp'], top });
    await tab.close();
  }
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
  // A picture in a tab closes the popup, so the key that comes too early is in it.
  await popup.press('a');
  await picturePopup(from, popup, `${folder}/reading`, { sizes: [320, 400] });
  await tab.close();
}

async function takePaper(from: Browser): Promise<void> {
  const tab = await from.open(`${HOST}/harbour`);
  const popup = await tab.clickToolbar();
  await readPopup(popup);
  await picturePopup(from, popup, `${folder}/paper`, {
    styles: onPaper(stylesOfPopup()),
    sizes: ['paper'],
  });
  await tab.close();
}

/** With the page that it shows in front, and then with another one. */
async function takePanel(from: Browser): Promise<void> {
  const tab = await from.open(`${HOST}/harbour`);
  const popup = await tab.clickToolbar();
  await readPopup(popup);
  await popup.click('[data-action=panel]');
  const panel = await from.panel();
  await readPopup(panel);
  await picturePopup(from, panel, `${folder}/panel`, { sizes: ['tall', 800] });
  const other = await from.open(`${HOST}/brief`);
  await new Promise((resolve) => setTimeout(resolve, 500));
  await picturePopup(from, panel, `${folder}/panel-elsewhere`, { sizes: ['tall'] });
  await panel.close();
  await other.close();
  await tab.close();
}

async function takeOwnPage(from: Browser, name: 'options' | 'welcome'): Promise<void> {
  const tab = await from.open(`${HOST}/harbour`);
  const popup = await tab.clickToolbar();
  await readPopup(popup);
  const origin = await popup.evaluate(() => location.origin);
  await popup.close();
  const page = await from.open(`${origin}/${name}.html`);
  await pictureTab(page, `${folder}/${name}`, ['tall', 'window']);
  await page.close();
  await tab.close();
}

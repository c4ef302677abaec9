/** How long a reader waits from the click to the summary, beside an empty popup that injects the same script into the page. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildExtension } from '../commands/build-extension.ts';
import { findChromium } from '../commands/find-browsers.mjs';
import type { Browser } from '../e2e/driver/browser.ts';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { waitUntil } from '../e2e/driver/wait-until.ts';
import { startPageServer } from '../e2e/server/page-server.ts';
import { SAMPLE } from '../e2e/server/pages.ts';
import type { Table } from './table.ts';

const BUILT = '.output/chrome-mv3';
/** Clicks that are timed, after one that is not. */
const CLICKS = 15;

export async function timeClick(): Promise<Table> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('no Chromium found.');
  await buildExtension();
  const empty = emptyExtension();
  const server = await startPageServer(SAMPLE);
  const launch = (extension: string) => launchChromium({ executable, extension, proxy: server.address });
  const browsers = { empty: await launch(empty), pith: await launch(BUILT) };
  const times: Record<keyof typeof browsers, number[]> = { empty: [], pith: [] };
  try {
    // In turns, so that what else the machine does falls on both.
    for (let round = 0; round <= CLICKS; round++) {
      for (const name of ['empty', 'pith'] as const) {
        const time = await timeOne(browsers[name]);
        if (round > 0) times[name].push(time);
      }
    }
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
    server.close();
    rmSync(empty, { recursive: true });
  }
  const [base, own] = [median(times.empty), median(times.pith)];
  return {
    title: 'From click to summary',
    about: `Median of ${CLICKS} clicks each, in turns, on the sample article in Chromium: until the largest paint.`,
    head: ['popup', 'ms', 'ratio'],
    rows: [
      ['empty, injects the same script', base, 1],
      ['Pith', own, own / base],
    ],
  };
}

/** Milliseconds from the click to the last large paint. */
async function timeOne(browser: Browser): Promise<number> {
  const tab = await browser.open('http://northmouth-courier.example/harbour');
  const clicked = await tab.evaluate(() => performance.timeOrigin + performance.now());
  const popup = await tab.clickToolbar();
  await waitUntil('the summary', () =>
    popup.evaluate(() => document.documentElement.dataset.state === 'summary'),
  );
  const painted = await popup.evaluate(
    () =>
      new Promise<number>((resolve) => {
        new PerformanceObserver((list) => {
          const last = list.getEntries().at(-1);
          if (last) setTimeout(() => resolve(performance.timeOrigin + last.startTime), 100);
        }).observe({ type: 'largest-contentful-paint', buffered: true });
      }),
  );
  await popup.close();
  await tab.close();
  return painted - clicked;
}

function median(times: readonly number[]): number {
  return [...times].sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Number.NaN;
}

/** The least that a popup can do which reads a page. */
function emptyExtension(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pith-empty-'));
  mkdirSync(folder, { recursive: true });
  copyFileSync(join(BUILT, 'article.js'), join(folder, 'article.js'));
  const manifest = {
    manifest_version: 3,
    name: 'Empty',
    version: '1',
    permissions: ['activeTab', 'scripting'],
    action: { default_popup: 'popup.html' },
  };
  writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest));
  writeFileSync(
    join(folder, 'popup.html'),
    '<!doctype html><body style="width:400px;height:600px"><p></p><script src="popup.js"></script></body>',
  );
  writeFileSync(
    join(folder, 'popup.js'),
    `(async () => {
      const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
      const target = { tabId: tab.id };
      const [{ result }] = await chrome.scripting.executeScript({ target, files: ['article.js'] });
      document.querySelector('p').textContent = result.page.blocks.map((block) => block.text).join(' ').slice(0, 500);
      document.documentElement.dataset.state = 'summary';
    })();`,
  );
  return folder;
}

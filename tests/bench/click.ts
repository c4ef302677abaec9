/** How long a reader waits from the click to the summary, beside an empty popup, one that runs Readability on a copy of the page, and one that runs Pith's script in the page and no more. */
import { rmSync } from 'node:fs';
import { buildExtension } from '../commands/build-extension.ts';
import { findChromium } from '../commands/find-browsers.mjs';
import type { Browser } from '../e2e/driver/browser.ts';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { waitUntil } from '../e2e/driver/wait-until.ts';
import { startPageServer } from '../e2e/server/page-server.ts';
import { quantile } from './measure.ts';
import { emptyPopup, readabilityPopup, readingPopup } from './popups.ts';
import { readPages } from './read-pages.ts';
import type { Table } from './table.ts';

const BUILT = '.output/chrome-mv3';
/** PITH_PAGES=N takes every so many of the pages, so that no more than N are clicked. */
const MOST_PAGES = Number(process.env.PITH_PAGES ?? Number.POSITIVE_INFINITY);
/** A first click in each browser that is not timed. */
const WARM_UP = 1;

export async function timeClick(): Promise<Table> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('no Chromium found.');
  await buildExtension();
  const folders = { empty: emptyPopup(), readability: readabilityPopup(), reading: readingPopup(BUILT) };
  const pages = pagesToClick();
  const server = await startPageServer({}, pages);
  const launch = (extension: string) => launchChromium({ executable, extension, proxy: server.address });
  const browsers = {
    empty: await launch(folders.empty),
    readability: await launch(folders.readability),
    reading: await launch(folders.reading),
    pith: await launch(BUILT),
  };
  const times: Record<keyof typeof browsers, number[]> = {
    empty: [],
    readability: [],
    reading: [],
    pith: [],
  };
  const paths = Object.keys(pages);
  try {
    // In turns, so that what else the machine does falls on all.
    for (const [index, path] of [...paths.slice(0, WARM_UP), ...paths].entries()) {
      for (const name of ['empty', 'readability', 'reading', 'pith'] as const) {
        const time = await timeOne(browsers[name], path);
        if (index >= WARM_UP) times[name].push(time);
      }
    }
  } finally {
    await Promise.all(Object.values(browsers).map((browser) => browser.close()));
    server.close();
    for (const folder of Object.values(folders)) rmSync(folder, { recursive: true });
  }
  const row = (title: string, own: readonly number[]) => {
    const [middle, slow] = [quantile(own, 0.5), quantile(own, 0.95)];
    const base = times.readability;
    return [title, middle, middle / quantile(base, 0.5), slow, slow / quantile(base, 0.95)];
  };
  return {
    title: 'From click to summary',
    about: `${paths.length} pages in Chromium, each clicked once per popup, in turns: until the largest paint.`,
    head: ['popup', 'median ms', 'ratio', 'p95 ms', 'ratio'],
    rows: [
      row('empty, injects an empty script', times.empty),
      row('injects Readability on a copy', times.readability),
      row("injects Pith's script and no more", times.reading),
      row('Pith', times.pith),
    ],
  };
}

/** By path. Their own scripts do not run: what they would load is not there. */
function pagesToClick(): Readonly<Record<string, string>> {
  const all = readPages();
  const step = Math.max(1, Math.ceil(all.length / MOST_PAGES));
  const quiet = `<meta http-equiv="Content-Security-Policy" content="script-src 'none'">`;
  return Object.fromEntries(
    all
      .filter((_page, index) => index % step === 0)
      .map(({ html }, index) => [
        `/page-${index}`,
        html.replace(/<head[^>]*>/i, (head) => `${head}${quiet}`),
      ]),
  );
}

/** Milliseconds from the click to the last large paint. */
async function timeOne(browser: Browser, path: string): Promise<number> {
  const tab = await browser.open(`http://northmouth-courier.example${path}`);
  const clicked = await tab.evaluate(() => performance.timeOrigin + performance.now());
  const popup = await tab.clickToolbar();
  await waitUntil('the summary', () =>
    popup.evaluate(() => !['', 'reading'].includes(document.documentElement.dataset.state ?? '')),
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

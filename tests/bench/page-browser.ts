/** A browser that shows saved pages as they were saved: nothing is fetched, and no script of theirs runs. */
import puppeteer, { type CDPSession, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { findChromium } from '../commands/find-browsers.mjs';
import type { SavedPage } from './read-pages.ts';

/** Calls a function of `in-page.ts` in the page. */
export type Call = (name: string, ...args: readonly unknown[]) => Promise<unknown>;

/** As `Call`, with the time that the page's thread works for it: a clock on the wall would count other programs too. In milliseconds. */
export type TimedCall = (name: string) => Promise<{ readonly ms: number; readonly value: unknown }>;

export interface PageBrowser {
  /** Loads a page anew, and closes it when all has been asked. */
  visit<Value>(page: SavedPage, ask: (call: Call, timed: TimedCall) => Promise<Value>): Promise<Value>;
  close(): Promise<void>;
}

export async function openPageBrowser(): Promise<PageBrowser> {
  const script = await bundle();
  const executablePath = findChromium();
  if (!executablePath) throw new Error('No Chromium: PITH_CHROMIUM names one.');
  const browser = await puppeteer.launch({
    executablePath,
    headless: true,
    pipe: true,
    args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'],
  });
  return {
    async visit(saved, ask) {
      const page = await browser.newPage();
      try {
        await show(page, saved);
        await page.evaluate(script);
        const call: Call = (name, ...args) => page.evaluate(`pithBench.${name}(...${JSON.stringify(args)})`);
        const session = await page.createCDPSession();
        await session.send('Performance.enable', { timeDomain: 'threadTicks' });
        return await ask(call, async (name) => {
          const started = await threadTime(session);
          const value = await call(name);
          return { ms: (await threadTime(session)) - started, value };
        });
      } finally {
        await page.close();
      }
    },
    close: () => browser.close(),
  };
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return 1_000 * (metrics.find(({ name }) => name === 'ThreadTime')?.value ?? Number.NaN);
}

async function show(page: Page, { url, html }: SavedPage): Promise<void> {
  await page.setJavaScriptEnabled(false);
  await page.setRequestInterception(true);
  let isFirst = true;
  page.on('request', (request) => {
    if (isFirst) void request.respond({ contentType: 'text/html; charset=utf-8', body: html });
    else void request.abort();
    isFirst = false;
  });
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  // A reader clicks on a page that is shown: its layout is nobody's time.
  await page.evaluate('document.body?.getBoundingClientRect().height');
}

async function bundle(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      lib: { entry: 'tests/bench/in-page.ts', formats: ['iife'], name: 'pithBench' },
    },
  });
  const [
    {
      output: [{ code }],
    },
  ] = built as unknown as [{ output: [{ code: string }] }];
  return code;
}

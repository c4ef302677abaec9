/** What of the extension is in memory in Chromium. */
import type { Browser, Target } from 'puppeteer-core';
import { waitUntil } from './wait-until.ts';

export async function ownContexts(browser: Browser, id: string): Promise<readonly string[]> {
  const origin = `chrome-extension://${id}`;
  const isOwn = (target: Target) => target.url().startsWith(origin);
  const targets = browser.targets();
  const own = targets
    .filter(isOwn)
    .map((target) =>
      target.type() === 'service_worker' ? 'background' : target.url().slice(origin.length + 1),
    );
  const pages = targets.filter((target) => target.type() === 'page' && !isOwn(target));
  const visited = await Promise.all(
    pages.map(async (page) => ((await hasScript(page, origin)) ? [`script in ${page.url()}`] : [])),
  );
  return [...own, ...visited.flat()];
}

/** Whether the page has a world of the extension's: the protocol tells of all contexts once its domain is enabled. */
async function hasScript(page: Target, origin: string): Promise<boolean> {
  const session = await page.createCDPSession();
  let found = false;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    found ||= context.origin === origin;
  });
  await session.send('Runtime.enable');
  await session.detach();
  return found;
}

export async function stopBackground(browser: Browser, id: string): Promise<void> {
  const own = browser.targets().filter((target) => target.url().startsWith(`chrome-extension://${id}`));
  const session = await own.find((target) => target.type() !== 'service_worker')?.createCDPSession();
  if (session === undefined)
    throw new Error('The background is stopped through a page of Pith, and none is open.');
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
  await waitUntil(
    'the background to end',
    async () => !(await ownContexts(browser, id)).includes('background'),
  );
}

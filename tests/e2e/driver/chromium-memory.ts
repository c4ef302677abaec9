/** What documents and scripts hold in Chromium, once all that nobody holds has been collected. */
import type { Browser, Target } from 'puppeteer-core';
import type { Memory } from './browser.ts';

/** The name under which an extension finds what the browser lends it. */
const INTERFACE = 'browser';

/** Weak references and finalisers let go of the last things only in later turns. */
const COLLECTIONS = 3;

/** Of the target's whole process: documents that share it are counted together, workers apart. */
export async function memoryOf(target: Target): Promise<Memory> {
  const session = await target.createCDPSession();
  try {
    for (let turn = 0; turn < COLLECTIONS; turn += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize: heap } = await session.send('Runtime.getHeapUsage');
    if (target.type() === 'service_worker') return { heap };
    const { nodes, documents, jsEventListeners: listeners } = await session.send('Memory.getDOMCounters');
    return { heap, nodes, documents, listeners };
  } finally {
    await session.detach();
  }
}

/** Pith's pages share a process, where their heap and nodes are counted together; the background sleeps when nothing holds it up. */
export async function ownMemory(
  browser: Browser,
  id: string,
): Promise<{ readonly pages: Memory; readonly background?: Memory }> {
  const own = browser.targets().filter((target) => target.url().startsWith(`chrome-extension://${id}`));
  const page = own.find((target) => target.type() === 'page');
  const worker = own.find((target) => target.type() === 'service_worker');
  if (!page) throw new Error('No page of Pith is open, and so none of its memory is used.');
  return { pages: await memoryOf(page), ...(worker && { background: await memoryOf(worker) }) };
}

/** The names that Pith's scripts have left in the page's own or in their isolated world, beside what every world has. */
export async function ownGlobals(page: Target, id: string): Promise<readonly string[]> {
  const session = await page.createCDPSession();
  try {
    const worlds: { readonly uniqueId: string; readonly origin: string }[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context));
    await session.send('Runtime.enable');
    const namesIn = async (uniqueContextId: string) => {
      const expression = 'Object.getOwnPropertyNames(globalThis)';
      const asked = { expression, uniqueContextId, returnByValue: true };
      return (await session.send('Runtime.evaluate', asked)).result.value as string[];
    };
    const inPage = await namesIn(worlds.find(({ origin }) => !origin.endsWith(id))?.uniqueId ?? '');
    const own = worlds.filter(({ origin }) => origin.endsWith(id));
    const inOwn = (await Promise.all(own.map(({ uniqueId }) => namesIn(uniqueId)))).flat();
    return [
      ...inPage.filter((name) => /pith/i.test(name)),
      ...inOwn.filter((name) => ![...inPage, INTERFACE].includes(name)),
    ];
  } finally {
    await session.detach();
  }
}

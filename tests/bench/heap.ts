/** What a hundred opens and closes of the popup leave behind: in the page, in Pith's own process and in its background. */
import { buildExtension } from '../commands/build-extension.ts';
import { findChromium } from '../commands/find-browsers.mjs';
import type { Browser, Memory, Tab } from '../e2e/driver/browser.ts';
import { launchChromium } from '../e2e/driver/chromium.ts';
import { waitUntil } from '../e2e/driver/wait-until.ts';
import { readPopup } from '../e2e/read-popup.ts';
import { startPageServer } from '../e2e/server/page-server.ts';
import { SAMPLE } from '../e2e/server/pages.ts';
import type { Table } from './table.ts';

const BUILT = '.output/chrome-mv3';
/** The first ones load what later ones find loaded. */
const FIRST = 10;
const ALL = 100;

type Held = Readonly<Record<'page' | 'pages' | 'background', Memory | undefined>>;

export async function measureHeap(): Promise<Table> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('no Chromium found.');
  await buildExtension();
  const server = await startPageServer(SAMPLE);
  const browser = await launchChromium({ executable, extension: BUILT, proxy: server.address });
  try {
    const tab = await browser.open('http://northmouth-courier.example/harbour');
    for (let time = 0; time < FIRST; time += 1) await openAndClose(tab);
    const first = await heldBy(browser, tab);
    for (let time = FIRST; time < ALL; time += 1) await openAndClose(tab);
    return tableOf(first, await heldBy(browser, tab), (await tab.ownGlobals?.()) ?? []);
  } finally {
    await browser.close();
    server.close();
  }
}

/** As a reader does who looks at a quote in the page and goes on reading. */
async function openAndClose(tab: Tab): Promise<void> {
  const popup = await tab.clickToolbar();
  await readPopup(popup);
  await popup.click('[data-item="quote-0"]');
  await waitUntil('the quote to be shown', () =>
    popup.evaluate(() => /Shown/.test(document.querySelector('.notice')?.textContent ?? '')),
  );
  await popup.close();
  await waitUntil('the popup to close', async () => !(await tab.hasPopup()));
}

async function heldBy(browser: Browser, tab: Tab): Promise<Held> {
  const own = await browser.ownMemory?.();
  return { page: await tab.memory?.(), pages: own?.pages, background: own?.background };
}

function tableOf(first: Held, last: Held, globals: readonly string[]): Table {
  const row = (title: string, one: Memory | undefined, other: Memory | undefined) => {
    if (!one || !other) return [title, 'asleep', '', '', '', '', ''];
    const growth = (name: 'nodes' | 'documents' | 'listeners') => (other[name] ?? 0) - (one[name] ?? 0);
    return [
      title,
      one.heap / 1e6,
      other.heap / 1e6,
      (other.heap / one.heap).toFixed(3),
      growth('nodes'),
      growth('documents'),
      growth('listeners'),
    ];
  };
  return {
    title: 'What opening and closing leaves behind',
    about: `The popup opened on one page in Chromium, a quote shown in the page, closed: ${ALL} times, and what is held then beside what was after ${FIRST}, all garbage collected. Global names in Pith's world of the page at the end: ${globals.join(', ') || 'none'}.`,
    head: ['where', `MB after ${FIRST}`, `MB after ${ALL}`, 'ratio', 'nodes', 'documents', 'listeners'],
    rows: [
      row('the page', first.page, last.page),
      row('Pith’s own pages', first.pages, last.pages),
      row('the background', first.background, last.background),
    ],
  };
}

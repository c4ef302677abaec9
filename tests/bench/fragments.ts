/** Whether the links that Pith copies open at their own words: every point and quote of real pages, followed in Chromium. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import puppeteer, { type Page } from 'puppeteer-core';
import { finishInItsWords } from '../../lib/article/finish-in-its-words.ts';
import { passageOf } from '../../lib/article/passage.ts';
import type { PageText, Reading } from '../../lib/browser/reading.ts';
import { fragmentLink } from '../../lib/cite/fragment-link.ts';
import { loadLanguage } from '../../lib/summary/load-language.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Article } from '../../lib/text/article.ts';
import type { Span } from '../../lib/text/span.ts';
import { buildExtension } from '../commands/build-extension.ts';
import { findChromium } from '../commands/find-browsers.mjs';
import { startPageServer } from '../e2e/server/page-server.ts';
import { DATA } from './read-articles.ts';
import type { Table } from './table.ts';

const BUILT = '.output/chrome-mv3';
const MOST_POINTS = 8;
/** In milliseconds. */
const SETTLED = 80;

/** So low that a passage is in view only where the browser went to it. */
const WINDOW = { width: 900, height: 240 };

/** What following a link came to. "Nowhere": the browser found no such words and stayed at the page's beginning. */
type Outcome = 'own words' | 'plain address' | 'nowhere' | 'other words';

export async function followFragments(): Promise<Table> {
  const executable = findChromium();
  if (executable === undefined) throw new Error('no Chromium found.');
  await buildExtension();
  const pages = readPages();
  const server = await startPageServer({}, pages);
  const browser = await puppeteer.launch({
    executablePath: executable,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--proxy-bypass-list=<-loopback>',
      `--proxy-server=http://${server.address}`,
    ],
    defaultViewport: WINDOW,
  });
  const counts: Record<Outcome, number> = {
    'own words': 0,
    'plain address': 0,
    nowhere: 0,
    'other words': 0,
  };
  try {
    for (const path of Object.keys(pages)) {
      const page = await browser.newPage();
      for await (const { outcome, link } of followAll(page, `http://pages.example${path}`)) {
        counts[outcome]++;
        if (outcome === 'nowhere' || outcome === 'other words') console.error(`${outcome}: ${link}`);
      }
      await page.close();
    }
  } finally {
    await browser.close();
    server.close();
  }
  return {
    title: 'Links into the page',
    about: `Every point and quote of ${Object.keys(pages).length} real pages: the link that Pith copies, followed in Chromium.`,
    head: ['the link opens', 'links'],
    rows: Object.entries(counts),
  };
}

function readPages(): Record<string, string> {
  const folder = join(DATA, 'pages');
  if (!existsSync(folder))
    throw new Error(`No pages at ${folder}. PITH_DATA names the folder that holds them.`);
  const ids = Object.keys(JSON.parse(readFileSync(join(folder, 'ground-truth.json'), 'utf8')));
  return Object.fromEntries(
    ids.map((id) => [
      `/${id}`,
      gunzipSync(readFileSync(join(folder, 'html', `${id}.html.gz`))).toString('utf8'),
    ]),
  );
}

async function* followAll(page: Page, url: string): AsyncGenerator<{ outcome: Outcome; link: string }> {
  // As saved, without what its scripts would make of it.
  await page.setJavaScriptEnabled(false);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(url, { waitUntil: 'domcontentloaded' });
  const reading = (await run(page, 'article.js')) as Reading;
  const result = await finishInItsWords(reading.page);
  if (result.kind !== 'article') return;
  const { text } = (await run(page, 'page-text.js')) as PageText;
  const { article } = result;
  const { points, quotes } = summarise(article, await loadLanguage(article.language), MOST_POINTS);
  const spans = [
    ...points.map(({ sentence }) => sentence),
    ...quotes.flatMap(({ parts: [first] }) => first ?? []),
  ];
  for (const span of spans) {
    const link = fragmentLink(article, span, text)?.link ?? url;
    const outcome = link.includes(':~:') ? await follow(page, url, article, span, link) : 'plain address';
    yield { outcome, link };
  }
}

/** Evaluates one of the scripts that Pith injects. @returns what it hands back. */
function run(page: Page, script: string): Promise<unknown> {
  return page.evaluate(readFileSync(join(BUILT, script), 'utf8'));
}

async function follow(page: Page, url: string, article: Article, span: Span, link: string): Promise<Outcome> {
  const request = { passages: [passageOf(article, span)], identity: await page.evaluate(IDENTITY) };
  await page.evaluate(`globalThis.pithReveal = ${JSON.stringify(request)}; undefined`);
  await run(page, 'reveal.js');
  await page.goto(`${url}#pith-top`);
  await page.evaluate(TO_TOP);
  await page.goto(link);
  // The browser looks for the words once it has laid the page out.
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  return (await page.evaluate(WHERE)) as Outcome;
}

const IDENTITY = '({ origin: location.origin, timeOrigin: performance.timeOrigin })';
const TO_TOP = `for (const element of document.querySelectorAll('*')) element.scrollTop = 0; scrollTo(0, 0)`;

/** Pith's own highlight says where the passage is. */
const WHERE = `(() => {
  const [range] = CSS.highlights.get('pith-passage') ?? [];
  const box = range?.getClientRects()[0];
  if (box && box.bottom > 0 && box.top < innerHeight) return 'own words';
  return scrollY === 0 ? 'nowhere' : 'other words';
})()`;

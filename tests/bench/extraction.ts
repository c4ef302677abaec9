/** The reading of real pages in Chromium: its time beside Readability's, the same text as in Node, and passages found again. */
import { extractArticle } from '../../lib/article/extract-article.ts';
import type { PageResult } from '../../lib/article/page-result.ts';
import { type Passage, passageOf } from '../../lib/article/passage.ts';
import { loadLanguage } from '../../lib/summary/load-language.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Article } from '../../lib/text/article.ts';
import { denseText } from '../../lib/text/dense-text.ts';
import { parsePage } from '../commands/parse-page.ts';
import { quantile } from './measure.ts';
import { type Call, openPageBrowser, type PageBrowser, type TimedCall } from './page-browser.ts';
import { readPages, readWidePages, type SavedPage } from './read-pages.ts';
import type { Table } from './table.ts';
import { type WordsBeside, wordsBeside, wordsInShort } from './words-beside.ts';

const POINTS = 5;
/** How many articles of the wide web are read beside the pages that rules were tuned on. */
const WIDE = 68;

interface Reading {
  readonly url: string;
  readonly pith: number;
  readonly readability: number;
  readonly isSame: boolean;
  readonly words: WordsBeside;
  readonly passages: number;
  readonly located: number;
  readonly wrong: number;
}

export async function measureExtraction(): Promise<Table> {
  const browser = await openPageBrowser();
  const readings: Reading[] = [];
  try {
    for (const page of [...readPages(), ...readWidePages(WIDE)])
      readings.push(await readingOf(browser, page));
  } finally {
    await browser.close();
  }
  for (const { url, pith, readability } of slowest(readings))
    console.error(`Slow: ${pith.toFixed(0)} ms, Readability ${readability.toFixed(0)} ms: ${url}`);
  const sum = (value: (reading: Reading) => number) => readings.reduce((all, each) => all + value(each), 0);
  const times = (value: (reading: Reading) => number) => {
    const all = readings.map(value);
    return [quantile(all, 0.5), quantile(all, 0.95), Math.max(...all)];
  };
  return {
    title: 'Reading pages in Chromium',
    about: `${readings.length} real pages, each loaded anew and laid out for each reading, so that the first call is a cold one. Milliseconds of work of the page's thread; Readability with its clone of the document and its parsing. Same paragraphs as in Node: ${sum(({ isSame }) => Number(isSame))}. Of ${sum(({ passages }) => passages)} points and parts of quotes ${sum(({ located }) => located)} are located in the live page, ${sum(({ wrong }) => wrong)} of them wrongly. ${wordsInShort(readings.map(({ words }) => words))}`,
    head: ['', 'median', 'p95', 'most'],
    rows: [
      ['Pith, whole', ...times(({ pith }) => pith)],
      ['Readability, clone and parse', ...times(({ readability }) => readability)],
      ['Pith / Readability', ...times(({ pith, readability }) => pith / readability)],
      [
        'Pith / Readability, all pages',
        sum(({ pith }) => pith) / sum(({ readability }) => readability),
        '',
        '',
      ],
    ],
  };
}

function slowest(readings: readonly Reading[]): readonly Reading[] {
  return [...readings].sort((one, other) => other.pith - one.pith).slice(0, 5);
}

async function readingOf(browser: PageBrowser, page: SavedPage): Promise<Reading> {
  const readability = await browser.visit(page, (_call, timed) => timed('readByReadability'));
  return browser.visit(page, async (call, timed) => ({
    url: page.url,
    readability: readability.ms,
    ...(await visited(call, timed, page)),
  }));
}

async function visited(
  call: Call,
  timed: TimedCall,
  page: SavedPage,
): Promise<Omit<Reading, 'url' | 'readability'>> {
  const { ms, value } = await timed('readByPith');
  const result = value as PageResult;
  const inNode = articleInNode(page);
  const inBrowser = result.kind === 'article' ? result.article : undefined;
  const isSame = inBrowser?.text === inNode?.text;
  if (!isSame) console.error(`Not the same as in Node: ${page.url}`);
  const passages = inBrowser ? await passagesOf(inBrowser) : [];
  const found = (await call('locateAll', passages)) as readonly (string | null)[];
  const located = found.filter((text) => text !== null);
  const wrong = found.filter((text, at) => text !== null && denseText(text) !== wantedOf(passages[at]));
  return {
    pith: ms,
    isSame,
    words: wordsBeside(page, inNode?.text ?? ''),
    passages: passages.length,
    located: located.length,
    wrong: wrong.length,
  };
}

function articleInNode({ html, url }: SavedPage): Article | undefined {
  const document = parsePage(html, url);
  const result = extractArticle(document);
  document.defaultView?.close();
  return result.kind === 'article' ? result.article : undefined;
}

async function passagesOf(article: Article): Promise<readonly Passage[]> {
  const { points, quotes } = summarise(article, await loadLanguage(article.language), POINTS);
  const spans = [...points.map(({ sentence }) => sentence), ...quotes.flatMap(({ parts }) => parts)];
  return spans.map((span) => passageOf(article, span));
}

function wantedOf(passage: Passage | undefined): string {
  return passage ? denseText(passage.block.slice(passage.start, passage.end)) : '';
}

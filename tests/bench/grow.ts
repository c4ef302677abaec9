/** How time and memory grow with the length of a text, stage by stage. */

import { findPeople } from '../../lib/people/find-people.ts';
import { choosePoints } from '../../lib/points/choose-points.ts';
import { kindOfPage } from '../../lib/points/page-kind.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { analyse } from '../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { loadPack } from '../../lib/text/packs/load-pack.ts';
import { countWords } from '../../lib/text/words.ts';
import { growthExponent, time } from './measure.ts';
import { openPageBrowser, type PageBrowser } from './page-browser.ts';
import { readArticles } from './read-articles.ts';
import type { Table } from './table.ts';

const SIZES = [1_000, 10_000, 100_000, 200_000, 1_000_000];
const STAGES = ['reading', 'analysis', 'people', 'quotes', 'points'] as const;

type Times = Record<(typeof STAGES)[number], number>;

export async function grow(): Promise<Table> {
  const paragraphs = readArticles('cnndm').flatMap((article) => article.paragraphs);
  const browser = await openPageBrowser();
  const runs: { size: number; times: Times; memory: number }[] = [];
  try {
    await measure(browser, paragraphs, 20_000);
    for (const size of SIZES) runs.push(await measure(browser, paragraphs, size));
  } finally {
    await browser.close();
  }
  const exponent = (stage: keyof Times) =>
    growthExponent(
      // The clock has steps: nothing at all is no measure.
      runs.map(({ size, times }) => ({ size, ms: times[stage] })).filter(({ ms }) => ms > 0),
    ).toFixed(2);
  return {
    title: 'Growth with the length of an article',
    about:
      'Milliseconds for a text made of news articles one after the other. The exponent k of time = c × words^k is fitted over all sizes: 1 is proportional. Reading is that of a page with this text in Chromium; of the longest two Pith reads the beginning alone and says so, and the engine never gets more than 25,000 words of a page. Memory is the most that is held after any stage, beside the text’s own two bytes a character: in a short text it is the tables that are built once.',
    head: ['words', ...STAGES, 'all', 'memory'],
    rows: [
      ...runs.map(({ size, times, memory }) => [
        `${size}`,
        ...STAGES.map((stage) => times[stage]),
        STAGES.reduce((sum, stage) => sum + times[stage], 0),
        `${memory.toFixed(1)} ×`,
      ]),
      ['exponent', ...STAGES.map(exponent), '', ''],
    ],
  };
}

/** @param words how many, about: whole paragraphs, from the beginning again where they run out. */
async function measure(browser: PageBrowser, source: readonly string[], words: number) {
  const paragraphs: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = source[at % source.length] ?? '';
    paragraphs.push(paragraph);
    count += countWords(paragraph);
  }
  const html = `<!doctype html><title>A long day</title><article>${paragraphs.map((text) => `<p>${asMarkup(text)}</p>`).join('')}</article>`;
  const page = { url: 'https://page.invalid/day', html };
  const reading = await browser.visit(page, (_call, timed) => timed('readByPith'));
  const pack = await loadPack('en');
  const article = articleFromParagraphs({ paragraphs, language: 'en', title: 'A long day' });
  const before = held();
  let most = before;
  const timed = async <T>(run: () => T) => {
    const { ms, value } = await time(run);
    most = Math.max(most, held());
    return { ms, value };
  };
  const analysis = await timed(() => analyse(article, pack));
  const people = await timed(() => findPeople(analysis.value));
  const quotes = await timed(() => findQuotes(analysis.value, people.value));
  const points = await timed(() =>
    choosePoints(
      { analysis: analysis.value, kind: kindOfPage(article), people: people.value, quotes: quotes.value },
      8,
    ),
  );
  const memory = (most - before) / (2 * article.text.length);
  return {
    size: words,
    memory,
    times: {
      reading: reading.ms,
      analysis: analysis.ms,
      people: people.ms,
      quotes: quotes.ms,
      points: points.ms,
    },
  };
}

function asMarkup(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** Bytes of the heap. What weak tables hold goes with a second collection. */
function held(): number {
  globalThis.gc?.();
  globalThis.gc?.();
  return process.memoryUsage().heapUsed;
}

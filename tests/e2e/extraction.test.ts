/** What the unit tests read in jsdom is read in a real browser too: it lays out, and parses in its own way. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PageResult } from '../../lib/article/page-result.ts';
import { slice } from '../../lib/text/span.ts';
import { openPageBrowser, type PageBrowser } from '../bench/page-browser.ts';
import { PARAGRAPHS } from '../fixtures/pages/ferry-article.ts';
import { KINDS } from '../fixtures/pages/kinds.ts';
import { NO_ARTICLES } from '../fixtures/pages/no-articles.ts';
import { TRAPS } from '../fixtures/pages/traps.ts';

let browser: PageBrowser;
beforeAll(async () => {
  browser = await openPageBrowser();
});
afterAll(() => browser.close());

async function read(html: string, url = 'https://courier.example/sea/ferry'): Promise<PageResult> {
  return (await browser.visit({ url, html }, (call) => call('readByPith'))) as PageResult;
}

async function textsOf(html: string): Promise<readonly string[]> {
  const result = await read(html);
  if (result.kind !== 'article') throw new Error(result.problem);
  return result.article.blocks.map((block) => slice(result.article.text, block));
}

describe('In Chromium', () => {
  test.each(Object.entries(TRAPS))('reads the article past %s', async (_name, html) => {
    expect(await textsOf(html)).toEqual(PARAGRAPHS);
  });

  test.each(Object.entries(KINDS))('reads %s', async (_name, { html, first, last, blocks }) => {
    const texts = await textsOf(html);
    expect([texts.at(0), texts.at(-1), texts.length]).toEqual([first, last, blocks]);
  });

  test.each(Object.entries(NO_ARTICLES))('refuses %s', async (_name, [html, problem]) => {
    expect(await read(html, 'https://courier.example/')).toEqual({ kind: 'problem', problem });
  });
});

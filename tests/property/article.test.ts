import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyText } from '../../lib/article/blocks/tidy-text.ts';
import { extractArticle } from '../../lib/article/extract-article.ts';
import { readPageText } from '../../lib/article/locate/page-text.ts';
import { locate } from '../../lib/article/locate.ts';
import { passageOf } from '../../lib/article/passage.ts';
import { domOf } from '../../lib/article/snapshot/dom.ts';
import { slice } from '../../lib/text/span.ts';
import { parsePage } from '../commands/parse-page.ts';
import { BROWSER_TRAPS } from '../fixtures/pages/browser-traps.ts';
import { KINDS } from '../fixtures/pages/kinds.ts';
import { NO_ARTICLES } from '../fixtures/pages/no-articles.ts';
import { TRAPS } from '../fixtures/pages/traps.ts';
import { breakPage, someBreaks } from './break-page.ts';
import { expectSwift, fuzz, RUNS, SEED } from './fuzz.ts';

const PAGES = [
  ...Object.values(TRAPS),
  ...Object.values(BROWSER_TRAPS),
  ...Object.values(KINDS).map(({ html }) => html),
  ...Object.values(NO_ARTICLES).map(([html]) => html),
].filter((html) => html.length < 20_000);

const brokenPage = fc
  .tuple(fc.constantFrom(...PAGES), someBreaks)
  .map(([html, breaks]) => breakPage(html, breaks));

test(`${RUNS} broken pages give an article or a problem, and stay as they are`, {
  timeout: RUNS * 1000,
}, () => {
  fuzz('page', brokenPage, (html) => {
    const document = parsePage(html);
    // Some of the pages shadow their document's own defaultView.
    const { MutationObserver } = domOf(document).view(document) as Window & typeof globalThis;
    const observer = new MutationObserver(() => undefined);
    observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });

    const read = () => extractArticle(document, { elements: 5_000, milliseconds: 60_000 });
    const result = read();

    expectSwift(read);
    expect(observer.takeRecords()).toEqual([]);
    if (result.kind === 'problem') {
      expect(result.problem).not.toBe('failed');
      return;
    }
    const { text, blocks, title, coverage } = result.article;
    expect(coverage.words).toBeGreaterThan(0);
    expect(typeof title).toBe('string');
    let end = -2;
    for (const block of blocks) {
      expect(block.start).toBe(end + 2);
      expect(slice(text, block).trim()).toBe(slice(text, block));
      expect(block.end).toBeGreaterThan(block.start);
      end = block.end;
    }
    expect(end).toBe(text.length);
  });
});

test('what is located in a broken page is the passage’s own text', { timeout: RUNS * 1000 }, () => {
  const dense = (text: string) => tidyText(text).replace(/\s+/g, '');
  fc.assert(
    fc.property(brokenPage, someBreaks, fc.nat(), fc.nat(), (html, later, block, length) => {
      const result = extractArticle(parsePage(html));
      if (result.kind === 'problem') return;
      const { text, blocks } = result.article;
      const chosen = blocks[block % blocks.length];
      if (!chosen) return;
      const span = { start: chosen.start, end: Math.min(chosen.end, chosen.start + 1 + (length % 200)) };
      const range = locate(readPageText(parsePage(breakPage(html, later))), passageOf(result.article, span));
      if (range) expect(dense(range.toString())).toBe(dense(slice(text, span)));
    }),
    { numRuns: Math.ceil(RUNS / 3), ...SEED },
  );
});

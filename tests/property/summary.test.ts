/** Articles of every language, broken: each gives a summary of its own words, in no more work than its length warrants. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { asJson } from '../../lib/cite/as-json.ts';
import { shownPoint } from '../../lib/points/point-text.ts';
import { findQuotesByClause } from '../../lib/quotes/clauses/find-quotes-by-clause.ts';
import { quoteText } from '../../lib/quotes/quote-text.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { BLOCK_GAP } from '../../lib/text/block-gap.ts';
import { KNOWN_LANGUAGES } from '../../lib/text/packs/load-pack.ts';
import { type Span, slice } from '../../lib/text/span.ts';
import { packFor } from '../pack-for.ts';
import { breakText, someTextBreaks } from './break-text.ts';
import { expectSwift, fuzz, RUNS } from './fuzz.ts';

const FIXTURES = 'tests/fixtures/quotes';
const POINTS = 8;

const TEXTS = readdirSync(FIXTURES).map((name): string => {
  const { paragraphs } = JSON.parse(readFileSync(`${FIXTURES}/${name}`, 'utf8'));
  return paragraphs.join(BLOCK_GAP);
});

/** The language stands in the first line, so that one string is all of an article. */
const brokenText = fc
  .tuple(fc.constantFrom(...KNOWN_LANGUAGES, 'und', '', 'xx-Yyyy'), fc.constantFrom(...TEXTS), someTextBreaks)
  .map(([language, text, breaks]) => `${language}\n${breakText(text, breaks)}`);

function articleOf(input: string): Article {
  const end = Math.max(0, input.indexOf('\n'));
  return articleFromParagraphs({
    language: input.slice(0, end),
    paragraphs: input.slice(end + 1).split(BLOCK_GAP),
    title: input.slice(end + 1, end + 60),
  });
}

function summaryOf(article: Article) {
  const pack = packFor(article.language);
  return summarise(article, { pack, ...(pack.clauses && { findByClause: findQuotesByClause }) }, POINTS);
}

/** In their order, apart, and each within the text. */
function expectSpans(spans: readonly Span[], { text }: Article): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    last = end;
  }
  expect(last).toBeLessThanOrEqual(text.length);
}

test(`${RUNS} broken articles are summed up in their own words`, { timeout: RUNS * 1000 }, () => {
  fuzz('article', brokenText, (input) => {
    const article = articleOf(input);
    const summary = summaryOf(article);
    expectSwift(() => summaryOf(article));
    expect(summary.points.length).toBeLessThanOrEqual(POINTS);
    for (const point of summary.points) {
      expectSpans(point.kept, article);
      expect(shownPoint(article.text, point).trim()).not.toBe('');
    }
    for (const quote of summary.quotes) {
      expectSpans(quote.parts, article);
      expect(quoteText(article.text, quote).trim()).not.toBe('');
      if (quote.speaker) expect(slice(article.text, quote.speaker.mention)).toBe(quote.speaker.name);
    }
    expect(JSON.parse(asJson(article, summary)).points).toHaveLength(summary.points.length);
  });
});

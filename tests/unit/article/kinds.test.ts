import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { slice } from '../../../lib/text/span.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { HEADLINES } from '../../fixtures/pages/borders.ts';
import { PARAGRAPHS, page, paragraphs, withBetween } from '../../fixtures/pages/ferry-article.ts';
import { KINDS } from '../../fixtures/pages/kinds.ts';
import { NO_ARTICLES } from '../../fixtures/pages/no-articles.ts';

function articleOf(html: string, contentType = 'text/html') {
  const result = extractArticle(parsePage(html, 'https://courier.example/sea/ferry', contentType));
  if (result.kind !== 'article') throw new Error(result.problem);
  return result.article;
}

test.each(Object.entries(KINDS))('reads %s', (_name, { html, first, last, blocks, language = 'en' }) => {
  const article = articleOf(html);
  const texts = article.blocks.map((block) => slice(article.text, block));
  expect(texts.at(0)).toBe(first);
  expect(texts.at(-1)).toBe(last);
  expect(texts).toHaveLength(blocks);
  expect(article.language).toBe(language);
});

test.each(Object.entries(NO_ARTICLES))('refuses %s', (_name, [html, problem]) => {
  expect(extractArticle(parsePage(html, 'https://courier.example/'))).toEqual({ kind: 'problem', problem });
});

test('tells a digest from results of a search by the address', () => {
  const html = page({
    body: HEADLINES.map(
      (title, at) =>
        `<h3><a href="/${at}">${title}</a></h3>${paragraphs(PARAGRAPHS.slice(at % 7, (at % 7) + 2))}`,
    ).join(''),
  });
  const at = (url: string) => extractArticle(parsePage(html, url)).kind;
  for (const url of ['/sea/week-in-links', '/sea/week-in-links?s=20'])
    expect(at(`https://courier.example${url}`)).toBe('article');
  for (const url of ['/search?q=ferry', '/?s=ferry', '/en/search/ferry'])
    expect(at(`https://courier.example${url}`)).toBe('problem');
});

test('the date on which a site was set up makes no article of its front page', () => {
  const teasers = HEADLINES.map(
    (title, at) => `<h3><a href="/${at}">${title}</a></h3><p>${PARAGRAPHS[at % 7]?.slice(0, 110)}.</p>`,
  );
  const html = page({
    head: '<script type="application/ld+json">{"@type":"WebPage","datePublished":"2020-01-01"}</script>',
    body: teasers.join(''),
  });
  const at = (url: string) => extractArticle(parsePage(html, `https://courier.example${url}`)).kind;
  expect(at('/sea/week-in-links')).toBe('article');
  for (const url of ['', '/', '/#top', '/index.html']) expect(at(url)).toBe('problem');
});

test.each([
  ['application/pdf', 'pdf'],
  ['image/png', 'picture'],
  ['video/mp4', 'no-article'],
] as const)('says what a tab with %s shows', (contentType, problem) => {
  const document = parsePage(page());
  Object.defineProperty(Object.getPrototypeOf(document), 'contentType', {
    get: () => contentType,
    configurable: true,
  });
  expect(extractArticle(document)).toEqual({ kind: 'problem', problem });
});

test('gives blocks their roles', () => {
  const body = `<p class="standfirst">Islanders have waited for five months, and some had given up.</p>${paragraphs()}<h2>What comes next</h2><blockquote><p>Nobody told us anything from one week to the next.</p></blockquote><ul><li>Monday: two boats in the morning</li></ul><p>The council meets again in May to decide on the second boat.</p>`;
  const roles = articleOf(page({ body })).blocks.map((block) => block.role);
  expect(roles).toEqual([
    'lede',
    ...PARAGRAPHS.map(() => 'paragraph'),
    'heading',
    'quote',
    'item',
    'paragraph',
  ]);
});

test('says that a paywall may have cut the text', () => {
  const head =
    '<script type="application/ld+json">{"@type":"NewsArticle","isAccessibleForFree":"False"}</script>';
  expect(articleOf(page({ head })).coverage).toMatchObject({ cut: 'paywall' });
  expect(articleOf(page()).coverage).not.toHaveProperty('cut');
});

test('reads a part of a page that is over the budget, and says so', () => {
  const long = page({ body: paragraphs(Array.from({ length: 30 }, () => PARAGRAPHS).flat()) });
  const result = extractArticle(parsePage(long), { elements: 100, milliseconds: 60_000 });
  expect(result).toMatchObject({ kind: 'article', article: { coverage: { cut: 'too-long' } } });
  expect(extractArticle(parsePage(long), { elements: 10, milliseconds: 60_000 })).toEqual({
    kind: 'problem',
    problem: 'too-large',
  });
});

test('keeps the footer of a block quote, which names who says it', () => {
  const quote =
    '<blockquote><p>“The ferry is the town.”</p><footer>— Torvald Brekke, ferry master</footer></blockquote>';
  const article = articleOf(page({ body: withBetween(quote) }));
  expect(article.blocks.map((block) => slice(article.text, block))).toContain(
    '— Torvald Brekke, ferry master',
  );
});

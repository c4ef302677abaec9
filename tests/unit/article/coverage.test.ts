import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS, page, paragraphs } from '../../fixtures/pages/ferry-article.ts';

function coverageOf(html: string, url = 'https://courier.example/sea/ferry') {
  const result = extractArticle(parsePage(html, url));
  if (result.kind !== 'article') throw new Error(result.problem);
  return result.article.coverage;
}

describe('pages of one article', () => {
  const pager = (...addresses: string[]) =>
    page({
      body: `${paragraphs()}<p>${addresses.map((href) => `<a href="${href}">page</a>`).join(' ')}</p>`,
    });

  test.each([
    ['a path', '/sea/ferry', ['/sea/ferry/2', '/sea/ferry/3'], 3],
    ['a path with its word', '/sea/ferry/', ['/sea/ferry/page/2/'], 2],
    ['a parameter', '/sea/ferry?from=home', ['?from=home&page=2'], 2],
    ['a file’s name', '/sea/ferry.html', ['ferry-2.html', 'ferry-3.html', 'ferry-4.html'], 4],
  ])('a next one by %s', (_name, path, links, count) => {
    expect(coverageOf(pager(...links), `https://courier.example${path}`)).toMatchObject({
      cut: 'next-page',
      pages: { number: 1, count },
    });
  });

  test('the last one is not cut', () => {
    const coverage = coverageOf(pager('/sea/ferry', '/sea/ferry/2'), 'https://courier.example/sea/ferry/3');
    expect(coverage).toMatchObject({ pages: { number: 3, count: 3 } });
    expect(coverage).not.toHaveProperty('cut');
  });

  test.each([
    ['another article', '/sea/lighthouse/2', '/sea/ferry'],
    ['the next article by its number', '/sea/14', '/sea/13'],
    ['the front', '/page/2', '/'],
  ])('a link to %s is none', (_name, link, path) => {
    expect(coverageOf(pager(link), `https://courier.example${path}`)).not.toHaveProperty('pages');
  });

  test('nor is one to more comments', () => {
    const links = '<p><a href="?page=2">2</a> <a href="?page=3">3</a></p>';
    expect(coverageOf(page({ after: `<div class="comments">${links}</div>` }))).not.toHaveProperty('pages');
    expect(coverageOf(page({ after: `<h2>Comments</h2>${links}` }))).not.toHaveProperty('pages');
  });

  test('nor is one that only claims to be the next', () => {
    const head = '<link rel="next" href="/sea/lighthouse">';
    expect(coverageOf(page({ head }))).not.toHaveProperty('pages');
  });
});

describe('a paywall that the page’s data do not tell of', () => {
  const wall = '<div class="gate"><p>Subscribe to continue reading</p></div>';

  test.each([
    ['a short text', paragraphs(PARAGRAPHS.slice(0, 4))],
    [
      'a text that breaks off',
      paragraphs([...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS, 'Nobody on the is…']),
    ],
  ])('under %s', (_name, body) => {
    expect(coverageOf(page({ body, after: wall }))).toMatchObject({ cut: 'paywall' });
  });

  test('an offer beside a whole article is none', () => {
    const body = paragraphs(
      [...PARAGRAPHS, ...PARAGRAPHS, ...PARAGRAPHS].map((text, at) => `${text} It did so ${at} times.`),
    );
    expect(coverageOf(page({ body, after: wall }))).not.toHaveProperty('cut');
  });

  test('a short article without an offer is whole', () => {
    expect(coverageOf(page())).not.toHaveProperty('cut');
  });
});

/** Pages on which articles follow one another without end: the one in view is read, with its own title, author, date and address. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { paragraphs } from '../../fixtures/pages/ferry-article.ts';
import {
  data,
  FERRY,
  HERON,
  IN_A_ROW,
  IN_FRONT,
  inView,
  meta,
  post,
  type Story,
} from '../../fixtures/pages/in-view.ts';

const HEADS: Readonly<Record<string, string>> = {
  'nothing stated': '',
  'the first one’s data': data(FERRY),
  'the first one’s meta elements and address': meta(FERRY),
  'the data of both': data(FERRY) + data(HERON),
  'all of the first one': meta(FERRY) + data(FERRY),
};

describe.each(Object.entries(HEADS))('with %s in the head', (_name, head) => {
  test.each(['article', 'div', 'section'])('of two in a row, each a %s', (tag) => {
    const main = `<main>${post(FERRY, tag)}${post(HERON, tag)}</main>`;
    for (const [story, other] of [
      [FERRY, HERON],
      [HERON, FERRY],
    ] as const) {
      expectAlone(inView(story, head, main), story, other);
    }
  });
});

describe.each(Object.entries(IN_A_ROW))('of two under headings of two levels, in %s', (_name, posts) => {
  test.each([
    ['nothing stated', ''],
    ['all of the first one in the head', meta(FERRY) + data(FERRY)],
  ])('%s', (_head, head) => {
    expectAlone(inView(FERRY, head, `<main>${posts}</main>`), FERRY, HERON);
    expectAlone(inView(HERON, head, `<main>${posts}</main>`), HERON, FERRY);
  });
});

test.each(Object.entries(IN_FRONT))('in front: %s', (_name, body) => {
  const ofSite = '<meta property="og:title" content="The Marrow Courier">';
  expectAlone(inView(HERON, '', body), HERON, FERRY);
  expectAlone(inView(HERON, ofSite, body), HERON, FERRY);
});

test('a box that shows the title again is no article', () => {
  const form = `<div role="dialog"><h2>${FERRY.title}</h2>${'<p>Write to the desk about this story, and say what you know of it.</p>'.repeat(8)}</div>`;
  const result = extractArticle(
    parsePage(inView(FERRY, '', `<main>${post(FERRY, 'div')}</main>${form}`), FERRY.url),
  );
  expect(result.kind === 'article' && result.article.text).toBe(FERRY.paragraphs.join('\n\n'));
});

test('the sections of one article are no posts', () => {
  const sections = `<section><h2>The boat</h2><p class="author">As Tove Berg saw it</p>${paragraphs(HERON.paragraphs)}</section>`;
  const body = `<main><div><h1>${FERRY.title}</h1><p class="byline">By Maren Holt</p>${paragraphs(FERRY.paragraphs)}</div>${sections}</main>`;
  const result = extractArticle(parsePage(inView(FERRY, '', body), FERRY.url));
  expect(result.kind === 'article' && result.article.text).toContain(HERON.paragraphs[4]);
});

test.each([
  ['site', '<h1><a href="/">The Marrow Courier</a></h1>', 'The Marrow Courier'],
  ['section', '<h2><a href="/sea">Sea and harbour</a></h2>', 'Sea and harbour'],
])('one article is no other one where a heading and the tab name its %s', (_name, heading, end) => {
  const title = `Skell Island has its boat back after five months | ${end}`;
  const html = `<!doctype html><html lang="en"><head><title>${title}</title>${meta(FERRY)}${data(FERRY)}</head><body>${heading}<main><h1>${FERRY.title}</h1>${paragraphs(FERRY.paragraphs)}</main></body></html>`;
  const result = extractArticle(parsePage(html, `${FERRY.url}?from=front`));
  if (result.kind !== 'article') throw new Error(result.problem);
  const { article } = result;
  expect(article).toMatchObject({ title: FERRY.title, byline: FERRY.author, canonicalUrl: FERRY.url });
  expect(article.publishedAt?.slice(0, 10)).toBe(FERRY.date);
});

function expectAlone(html: string, story: Story, other: Story): void {
  const result = extractArticle(parsePage(html, story.url));
  if (result.kind !== 'article') throw new Error(result.problem);
  const { article } = result;
  expect(article).toMatchObject({ title: story.title, byline: story.author, url: story.url });
  expect(article.publishedAt?.slice(0, 10)).toBe(story.date);
  expect(article.canonicalUrl ?? story.url).toBe(story.url);
  expect(article.text).toBe(story.paragraphs.join('\n\n'));
  expect(article.text).not.toContain(other.paragraphs[0]);
}

/** Pages on which articles follow one another without end: the one in view is read, with its own title, author, date and address. */
import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS, paragraphs, TITLE } from '../../fixtures/pages/ferry-article.ts';

const HERON = {
  title: 'Heron nests on the library roof again',
  author: 'Pia Lund',
  date: '2025-04-02',
  url: 'https://courier.example/town/heron',
  paragraphs: [
    'The heron came back to the roof of the library on Monday, and the club counted its chicks again.',
    'Nobody had seen the bird since the storm took its nest in the first week of March.',
    '“We thought it had gone for good,” said Tove Berg, who feeds the gulls behind the market.',
    'The library has put up a camera, and a hundred people watch it every hour of the day.',
    'The chicks will fly in June, if the weather holds and the crows stay away from the roof.',
  ],
};
const FERRY = {
  title: TITLE,
  author: 'Maren Holt',
  date: '2025-03-11',
  url: 'https://courier.example/sea/ferry',
  paragraphs: PARAGRAPHS,
};
type Story = typeof FERRY;

const post = ({ title, author, date, paragraphs: texts }: Story, tag: string) =>
  `<${tag} class="post"><h1>${title}</h1><p class="byline">By ${author}</p><time datetime="${date}">${date}</time>${paragraphs(texts)}</${tag}>`;
const data = ({ title, author, date }: Story) =>
  `<script type="application/ld+json">${JSON.stringify({ '@type': 'NewsArticle', headline: title, author: { name: author }, datePublished: date })}</script>`;
const meta = ({ title, date, url }: Story) =>
  `<meta property="og:title" content="${title}"><meta property="article:published_time" content="${date}"><link rel="canonical" href="${url}">`;

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
      const html = `<!doctype html><html lang="en"><head><title>${story.title} | The Marrow Courier</title>${head}</head><body>${main}</body></html>`;
      const result = extractArticle(parsePage(html, story.url));
      if (result.kind !== 'article') throw new Error(result.problem);
      const { article } = result;
      expect(article).toMatchObject({ title: story.title, byline: story.author, url: story.url });
      expect(article.publishedAt?.slice(0, 10)).toBe(story.date);
      expect(article.canonicalUrl ?? story.url).toBe(story.url);
      expect(article.text).toBe(story.paragraphs.join('\n\n'));
      expect(article.text).not.toContain(other.paragraphs[0]);
    }
  });
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

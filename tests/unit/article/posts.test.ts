/** What the networks' own mark-up embeds is told from the quotations that a newsroom sets apart. */
import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { slice } from '../../../lib/text/span.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { page, withBetween } from '../../fixtures/pages/ferry-article.ts';

const WORDS = 'Nobody on the quay believed that she would sail again before the summer.';
/** With the links of the one network and of the other. */
const SIGNED = '&mdash; Tove Berg (@tove.example) <a href="/1">March 3, 2026</a>';
const LINKED = '&mdash; Tove Berg (<a href="/tove">@tove.example</a>) <a href="/1">March 3, 2026</a>';

test.each([
  ['post', 'twitter-tweet', `<p lang="en">${WORDS}</p>${SIGNED}`],
  ['post', 'twitter-tweet tw-align-center', `<p lang="en">${WORDS}</p><p>${SIGNED}</p>`],
  ['post', 'bluesky-embed', `<p lang="en">${WORDS}</p>${LINKED}`],
  ['quote', 'pull-quote', `<p>${WORDS}</p>`],
  ['quote', 'not-a-twitter-tweet', `<p>${WORDS}</p>`],
])('a %s is a blockquote of the class %s', (role, name, inside) => {
  const html = page({ body: withBetween(`<blockquote class="${name}">${inside}</blockquote>`) });
  const result = extractArticle(parsePage(html, 'https://courier.example/sea/ferry'));
  if (result.kind !== 'article') throw new Error(result.problem);
  const { text, blocks } = result.article;
  const at = blocks.findIndex((block) => slice(text, block) === WORDS);
  expect(blocks[at]?.role).toBe(role);
  if (role !== 'post') return;
  const signature = blocks[at + 1];
  expect(signature?.role).toBe('post');
  expect(signature && slice(text, signature)).toBe('— Tove Berg (@tove.example) March 3, 2026');
});

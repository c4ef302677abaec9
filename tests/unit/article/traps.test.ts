import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { slice } from '../../../lib/text/span.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS, TITLE } from '../../fixtures/pages/ferry-article.ts';
import { TRAPS } from '../../fixtures/pages/traps.ts';

test.each(Object.entries(TRAPS))('reads the article past %s', (_name, html) => {
  const result = extractArticle(parsePage(html, 'https://courier.example/sea/ferry'));
  if (result.kind !== 'article') throw new Error(result.problem);
  const { article } = result;
  expect(article.blocks.map((block) => slice(article.text, block))).toEqual(PARAGRAPHS);
  expect(article).toMatchObject({ title: TITLE, siteName: 'The Marrow Courier', language: 'en' });
});

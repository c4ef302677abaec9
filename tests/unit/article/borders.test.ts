import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { BORDERS } from '../../fixtures/pages/borders.ts';

test.each(Object.entries(BORDERS))('reads %s', (_name, [html, texts]) => {
  const result = extractArticle(parsePage(html, 'https://courier.example/sea/ferry'));
  if (result.kind !== 'article') throw new Error(result.problem);
  expect(result.article.text).toContain(texts.join('\n\n'));
  expect(result.article.text).not.toContain('Reader 1 writes');
});

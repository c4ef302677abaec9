import { expect, test } from 'vitest';
import { extractArticle } from '../../../../lib/article/extract-article.ts';
import { locateSelection } from '../../../../lib/article/selection/locate-selection.ts';
import { slice } from '../../../../lib/text/span.ts';
import { parsePage } from '../../../commands/parse-page.ts';
import { PARAGRAPHS, page, paragraphs } from '../../../fixtures/pages/ferry-article.ts';

function located(document: Document) {
  const result = extractArticle(document);
  if (result.kind !== 'article') throw new Error(result.problem);
  const selected = locateSelection(document, result.article);
  return { selected, article: result.article };
}

function select(document: Document, selector: string, start: number, end: number): void {
  const node = document.querySelector(selector)?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(node, start, node, end);
}

test('gives the words and their place in the article', () => {
  const document = parsePage(page());
  select(document, '.story p:nth-child(3)', 0, 80);
  const { selected, article } = located(document);
  expect(selected?.text).toBe(PARAGRAPHS[2]?.slice(0, 80));
  expect(selected?.span && slice(article.text, selected.span)).toBe(selected?.text);
});

test('tells words from the same words elsewhere', () => {
  const twice = `${PARAGRAPHS[0]} ${PARAGRAPHS[8]} ${PARAGRAPHS[0]}`;
  const document = parsePage(page({ body: paragraphs([twice, ...PARAGRAPHS]) }));
  const at = twice.lastIndexOf('sailed again');
  select(document, '.story p', at, at + 'sailed again'.length);
  expect(located(document).selected?.span?.start).toBe(at);
});

test('words outside the article have no place in it', () => {
  const document = parsePage(page());
  select(document, 'footer p', 2, 20);
  expect(located(document).selected).toEqual({ text: 'The Marrow Courier' });
});

test('nothing selected', () => {
  expect(located(parsePage(page())).selected).toBeUndefined();
});

import { expect, test } from 'vitest';
import { extractArticle } from '../../../../lib/article/extract-article.ts';
import { locateSelection } from '../../../../lib/article/selection/locate-selection.ts';
import { placeSelection } from '../../../../lib/article/selection/place-selection.ts';
import { slice } from '../../../../lib/text/span.ts';
import { parsePage } from '../../../commands/parse-page.ts';
import { PARAGRAPHS, page, paragraphs } from '../../../fixtures/pages/ferry-article.ts';

function located(document: Document) {
  const result = extractArticle(document);
  if (result.kind !== 'article') throw new Error(result.problem);
  const selected = locateSelection(document);
  return { selected, span: selected && placeSelection(result.article, selected), article: result.article };
}

function select(document: Document, selector: string, start: number, end: number): void {
  const node = document.querySelector(selector)?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(node, start, node, end);
}

test('gives the words and their place in the article', () => {
  const document = parsePage(page());
  select(document, '.story p:nth-child(3)', 0, 80);
  const { selected, span, article } = located(document);
  expect(selected?.text).toBe(PARAGRAPHS[2]?.slice(0, 80));
  expect(span && slice(article.text, span)).toBe(selected?.text);
});

test('tells words from the same words elsewhere', () => {
  const twice = `${PARAGRAPHS[0]} ${PARAGRAPHS[8]} ${PARAGRAPHS[0]}`;
  const document = parsePage(page({ body: paragraphs([twice, ...PARAGRAPHS]) }));
  const at = twice.lastIndexOf('sailed again');
  select(document, '.story p', at, at + 'sailed again'.length);
  expect(located(document).span?.start).toBe(at);
});

test('words outside the article have no place in it', () => {
  const document = parsePage(page());
  select(document, 'footer p', 2, 20);
  const { selected, span } = located(document);
  expect(selected?.text).toBe('The Marrow Courier');
  expect(span).toBeUndefined();
});

test('nothing selected', () => {
  expect(located(parsePage(page())).selected).toBeUndefined();
});

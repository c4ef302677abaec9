import { expect, test } from 'vitest';
import { extractSelection } from '../../../lib/article/extract-selection.ts';
import { slice } from '../../../lib/text/span.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS, page, TITLE } from '../../fixtures/pages/ferry-article.ts';

/** Selects from a character of one paragraph to a character of another. */
function select(document: Document, from: readonly [number, number], to: readonly [number, number]): void {
  const textAt = (index: number) => document.querySelectorAll('.story p')[index]?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(textAt(from[0]), from[1], textAt(to[0]), to[1]);
}

function selected(document: Document): readonly string[] | undefined {
  const result = extractSelection(document);
  if (result?.kind !== 'article') return undefined;
  expect(result.article.title).toBe(TITLE);
  return result.article.blocks.map((block) => slice(result.article.text, block));
}

test('takes what is selected, and no word more', () => {
  const document = parsePage(page());
  select(document, [2, 4], [5, 20]);
  const [first = '', last = ''] = [PARAGRAPHS[2]?.slice(4), PARAGRAPHS[5]?.slice(0, 20).trim()];
  expect(selected(document)).toEqual([first, PARAGRAPHS[3], PARAGRAPHS[4], last]);
});

test('a few words mean the page', () => {
  const document = parsePage(page());
  select(document, [2, 0], [2, 30]);
  expect(selected(document)).toBeUndefined();
});

test('nothing selected means the page', () => {
  expect(selected(parsePage(page()))).toBeUndefined();
});

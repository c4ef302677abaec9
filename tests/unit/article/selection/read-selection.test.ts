import { expect, test } from 'vitest';
import { finishReading } from '../../../../lib/article/finish-reading.ts';
import { readPage } from '../../../../lib/article/read-page.ts';
import { ENGLISH_WORDS } from '../../../../lib/text/packs/page/page-words.ts';
import { slice } from '../../../../lib/text/span.ts';
import { parsePage } from '../../../commands/parse-page.ts';
import { PARAGRAPHS, page, TITLE, withBetween } from '../../../fixtures/pages/ferry-article.ts';

/** Selects from a character of one paragraph to a character of another. */
function select(document: Document, from: readonly [number, number], to: readonly [number, number]): void {
  const textAt = (index: number) => document.querySelectorAll('.story p')[index]?.firstChild as Text;
  document.getSelection()?.setBaseAndExtent(textAt(from[0]), from[1], textAt(to[0]), to[1]);
}

function selected(document: Document): readonly string[] | undefined {
  const result = finishReading(readPage(document), ENGLISH_WORDS);
  if (result.kind !== 'article' || result.scope === 'page') return undefined;
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

test('passes by what the page sets between the paragraphs', () => {
  const document = parsePage(page({ body: withBetween('<p>Advertisement</p>') }));
  select(document, [2, 0], [7, 9]);
  expect(selected(document)).toEqual([...PARAGRAPHS.slice(2, 6), PARAGRAPHS[6]?.slice(0, 9)]);
});

test('all selected means the page', () => {
  const document = parsePage(page());
  document.getSelection()?.selectAllChildren(document.body);
  expect(selected(document)).toBeUndefined();
});

test('ends of a selection may stand between elements', () => {
  const document = parsePage(page());
  const story = document.querySelector('.story') as Element;
  const [from, to] = [story.querySelectorAll('p')[1], story.querySelectorAll('p')[5]].map((paragraph) =>
    [...story.childNodes].indexOf(paragraph as ChildNode),
  );
  document.getSelection()?.setBaseAndExtent(story, from ?? 0, story, to ?? 0);
  expect(selected(document)).toEqual(PARAGRAPHS.slice(1, 5));
});

test('a selection in a frame counts', () => {
  const document = parsePage(page({ body: '<iframe></iframe>' }));
  const inner = document.querySelector('iframe')?.contentDocument as Document;
  inner.body.innerHTML = page();
  select(inner, [2, 0], [5, 0]);
  expect(selected(document)).toEqual(PARAGRAPHS.slice(2, 5));
});

test('the whole article can be asked for in spite of a selection', () => {
  const document = parsePage(page());
  select(document, [2, 0], [6, 0]);
  expect(readPage(document)).toMatchObject({ scope: 'selection' });
  expect(readPage(document, 'page')).toMatchObject({ scope: 'page' });
});

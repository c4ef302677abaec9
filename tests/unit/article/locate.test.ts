import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { findPassage } from '../../../lib/article/locate/find-passage.ts';
import { readPageText } from '../../../lib/article/locate/page-text.ts';
import { locate } from '../../../lib/article/locate.ts';
import { passageOf } from '../../../lib/article/passage.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { endSoon } from '../end-soon.ts';

const PARAGRAPHS = [
  'The old mill at Harrow Bridge will be restored next spring.',
  'It has stood empty since a fire in 1987, and its wheel is gone.',
  'Residents have asked for a museum in its place for many years.',
];

/** Finds `wanted` of the article in a page; what the found range holds, or undefined. */
function find(body: string, wanted: string, paragraphs = PARAGRAPHS): string | undefined {
  const { document } = new JSDOM(body).window;
  const article = articleFromParagraphs({ paragraphs });
  const start = article.text.indexOf(wanted);
  return locate(
    readPageText(document),
    passageOf(article, { start, end: start + wanted.length }),
  )?.toString();
}

const page = (paragraphs: readonly string[]) =>
  paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');

test('finds a passage over inline tags and line breaks of the source', () => {
  const body = page(PARAGRAPHS).replace('a fire in 1987', 'a <a href="#">fire\n   in</a> <b>1987</b>');
  expect(find(body, 'since a fire in 1987')).toMatch(/^since a fire\s+in 1987$/);
});

test('finds a passage through soft hyphens', () => {
  expect(find(page(PARAGRAPHS).replace('restored', 're\u00adstor\u00aded'), 'be restored next')).toBe(
    'be re\u00adstor\u00aded next',
  );
});

test('finds a quotation whose marks the browser draws, with its marks and without', () => {
  const spoken = '“It was never the wheel, it was ‘the river’ that failed”, she said.';
  const body = page([
    PARAGRAPHS[0] ?? '',
    '<q>It was never the wheel, it was <q>the river</q> that failed</q>, she said.',
  ]);
  const article = [PARAGRAPHS[0] ?? '', spoken];
  expect(find(body, '“It was never the wheel, it was ‘the river’ that failed”', article)).toBe(
    'It was never the wheel, it was the river that failed',
  );
  expect(find(body, 'it was ‘the river’', article)).toBe('it was the river');
});

test('finds a passage in an open shadow root', () => {
  const dom = new JSDOM('<div id="host"></div>');
  const { document } = dom.window;
  const root = document.getElementById('host')?.attachShadow({ mode: 'open' });
  for (const text of PARAGRAPHS) root?.appendChild(document.createElement('p')).append(text);
  const article = articleFromParagraphs({ paragraphs: PARAGRAPHS });
  const start = article.text.indexOf('stood empty');
  const range = locate(readPageText(document), passageOf(article, { start, end: start + 11 }));
  expect(range?.toString()).toBe('stood empty');
});

test('tells a sentence that stands twice by its neighbours', () => {
  const twice = [
    'One mill closed.',
    'That was the end.',
    'Another mill burned.',
    'That was the end.',
    'Now both are gone.',
  ];
  const { document } = new JSDOM(page(twice)).window;
  const article = articleFromParagraphs({ paragraphs: twice });
  for (const block of [1, 3]) {
    const span = article.blocks[block];
    if (!span) throw new Error('no such block');
    const range = locate(readPageText(document), passageOf(article, span));
    expect(range?.startContainer.parentElement).toBe(document.querySelectorAll('p')[block]);
  }
});

test('passes over a pull-quote that repeats the text', () => {
  const body = `<blockquote>a museum in its place</blockquote>${page(PARAGRAPHS)}<blockquote>a museum in its place</blockquote>`;
  const { document } = new JSDOM(body).window;
  const article = articleFromParagraphs({ paragraphs: PARAGRAPHS });
  const start = article.text.indexOf('a museum');
  const range = locate(readPageText(document), passageOf(article, { start, end: start + 21 }));
  expect(range?.startContainer.parentElement?.nodeName).toBe('P');
});

test('finds a passage whose neighbours stand behind captions', () => {
  const caption = `<figure><figcaption>${'The mill in winter. '.repeat(10)}</figcaption></figure>`;
  expect(find(PARAGRAPHS.map((text) => `<p>${text}</p>`).join(caption), 'its wheel is gone')).toBe(
    'its wheel is gone',
  );
});

test('shows no look-alike when the page has changed', () => {
  expect(
    find(
      '<p>Another story. Nobody knows why the dam will be restored next spring.</p>',
      'will be restored next spring',
    ),
  ).toBeUndefined();
  expect(find(page(PARAGRAPHS).replace('1987', '1988'), 'since a fire in 1987')).toBeUndefined();
});

test('shows neither of two places that nothing tells apart', () => {
  expect(find('<p>It rained.</p><p>It rained.</p>', 'It rained.', ['It rained.'])).toBeUndefined();
});

test('finds nothing in hidden text, in scripts or in the head', () => {
  const wanted = 'its wheel is gone';
  expect(
    find(`<title>${PARAGRAPHS[1]}</title>${page(PARAGRAPHS).replaceAll('<p>', '<p hidden>')}`, wanted),
  ).toBeUndefined();
});

test('an empty passage is nowhere', () => {
  const { document } = new JSDOM(page(PARAGRAPHS)).window;
  expect(
    locate(readPageText(document), { block: '', before: '', after: '', start: 0, end: 0 }),
  ).toBeUndefined();
});

test('looks for neighbours nearby alone', () => {
  const passage = { block: 'gone', before: 'ownfire', after: '', start: 0, end: 4 };
  expect(findPassage(`ownfire${'x'.repeat(3_900)}gone`, passage)).toEqual({ start: 3_907, end: 3_911 });
  expect(findPassage(`ownfire${'x'.repeat(4_000)}gone`, passage)).toBeUndefined();
  // Each of five hundred places would else be searched to the beginning of this.
  const long = 'x'.repeat(30_000_000) + 'gone'.repeat(500);
  expect(endSoon(() => findPassage(long, passage))).toBeUndefined();
});

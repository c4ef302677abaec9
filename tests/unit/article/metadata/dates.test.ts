/** Dates: where they are found, and how each language writes them. */
import { expect, test } from 'vitest';
import { toIsoDate } from '../../../../lib/article/metadata/to-iso-date.ts';
import { TITLE } from '../../../fixtures/pages/ferry-article.ts';
import { ld, readHead } from './read-head.ts';

test.each([
  [
    'JSON-LD',
    ld({ '@type': 'NewsArticle', datePublished: '2025-03-12T14:05:00+0100' }),
    '',
    '2025-03-12T14:05:00+01:00',
  ],
  [
    'a meta element',
    '<meta property="article:published_time" content="2025-03-12T14:05:00Z">',
    '',
    '2025-03-12T14:05:00Z',
  ],
  ['a marked time', '', '<article><time datetime="2025-03-12">Wednesday</time></article>', '2025-03-12'],
  ['a date that is shown', '', '<p class="post-date">March 12, 2025</p>', '2025-03-12'],
  ['a line under the title', '', `<h1>${TITLE}</h1><p><em>March 12, 2025</em></p>`, '2025-03-12'],
  ['a line above the title', '', `<div><p>Am 12. März 2025</p><h1>${TITLE}</h1></div>`, '2025-03-12'],
  ['no date', '', '<p>In 2025 the ferry came back.</p>', undefined],
])('from %s', (_name, head, body, date) => {
  expect(readHead(head, body).publishedAt).toBe(date);
});

test('from the address', () => {
  expect(readHead('', '', 'https://courier.example/2025/03/12/ferry').publishedAt).toBe('2025-03-12');
  expect(readHead('', '', 'https://courier.example/stories/2025/mar/12/ferry/').publishedAt).toBe(
    '2025-03-12',
  );
});

test.each([
  ['2025-03-12T14:05:00.000Z', '2025-03-12T14:05:00Z'],
  ['2025-03-12 14:05', '2025-03-12T14:05'],
  ['2025-03', '2025-03'],
  ['20250312', '2025-03-12'],
  ['Wed, 12 Mar 2025 14:05:00 GMT', '2025-03-12'],
  ['March 2nd, 2025', '2025-03-02'],
  ['am 12. März 2025', '2025-03-12'],
  ['12 de março de 2025', '2025-03-12'],
  ['le 1er août 2025', '2025-08-01'],
  ['12 сентября 2025', '2025-09-12'],
  ['2025年3月12日', '2025-03-12'],
  ['12.03.2025', '2025-03-12'],
  ['25/03/2025', '2025-03-25'],
  ['03/25/2025', '2025-03-25'],
  ['05/03/2025', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['2025-13-45', undefined],
  ['yesterday', undefined],
])('%s', (text, date) => {
  expect(toIsoDate(text)).toBe(date);
});

test('a date in figures is read as the page’s language writes it', () => {
  expect(toIsoDate('05/03/2025', 'pt-BR')).toBe('2025-03-05');
});

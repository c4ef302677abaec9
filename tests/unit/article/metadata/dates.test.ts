/** Dates: where they are found, and how each language writes them. */
import { expect, test } from 'vitest';
import { toIsoDate } from '../../../../lib/article/metadata/to-iso-date.ts';
import { paragraphs, TITLE } from '../../../fixtures/pages/ferry-article.ts';
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

const MODIFIED = {
  '@type': 'NewsArticle',
  datePublished: '2025-03-14T08:00:00Z',
  dateModified: '2025-03-14T08:00:00Z',
};

test.each<[string, string, string, string | undefined]>([
  [
    'the day at the title, not the stamp’s',
    '',
    '<p><time datetime="2025-03-11T23:30:10Z">Mar 12, 2025</time></p>',
    '2025-03-12',
  ],
  [
    'the same day with the data’s time',
    '<meta property="article:published_time" content="2025-03-12T14:05:00Z">',
    '<p>12 March 2025</p>',
    '2025-03-12T14:05:00Z',
  ],
  [
    'the first edition’s day that the page tells',
    ld({ ...MODIFIED }),
    '<p>Published 12 March 2025</p>',
    '2025-03-12',
  ],
  [
    'the day in a line below its label',
    '',
    '<div><p>Posted on</p><p>Mar 12, 2025</p><p>Updated at</p><p>Dec 10, 2025</p></div>',
    '2025-03-12',
  ],
  ['not the day of a change', ld({ ...MODIFIED }), '<p>Updated: 20 March 2025</p>', '2025-03-14T08:00:00Z'],
  ['not a later day without a label', ld({ ...MODIFIED }), '<p>20 April 2025</p>', '2025-03-14T08:00:00Z'],
  ['the day of a change where there is no other', '', '<p>Updated: 20 March 2025</p>', '2025-03-20'],
  ['no day of an event', '', '<p>The last boat sails on 31 October 2027, the council said.</p>', undefined],
  [
    'publication, not revision',
    '<meta name="sailthru.date" content="2025-03-15T10:00:00Z"><meta property="og:article:published_time" content="2025-03-12T06:00:00Z">',
    '',
    '2025-03-12T06:00:00Z',
  ],
  ['a meta element by another name', '<meta name="published-date" content="2025-03-12">', '', '2025-03-12'],
  [
    'the title of an abbreviation',
    '',
    '<p>At <abbr class="published" title="2025-03-12T00:23:00-04:00">12:23 AM</abbr></p>',
    '2025-03-12T00:23:00-04:00',
  ],
])('%s', (_name, head, lines, date) => {
  const body = `<main><article><h1>${TITLE}</h1>${lines}${paragraphs()}</article></main>`;
  expect(readHead(`<title>${TITLE}</title>${head}`, body).publishedAt).toBe(date);
});

const CARD =
  '<div class="card"><h4><a href="/t">The council debates the road again</a></h4><div class="card-date">Aug 20, 2025</div></div>';

test.each([
  ['cards', CARD.repeat(4)],
  [
    'a list of others',
    `<ul>${'<li><a href="/s">A story about boats and bridges</a><time datetime="2025-08-20">20 August</time></li>'.repeat(3)}</ul>`,
  ],
  [
    'a comment',
    '<section class="comments"><time datetime="2025-08-20T10:00">20 August 2025</time></section>',
  ],
  ['the page’s foot', '<footer>Last updated 20 August 2025. © 2025</footer>'],
  ['a sidebar', '<aside><time datetime="2025-08-20">20 August 2025</time></aside>'],
])('no day from %s', (_name, around) => {
  const article = (lines: string) =>
    `<main><article><h1>${TITLE}</h1>${lines}${paragraphs()}</article></main>`;
  expect(readHead(`<title>${TITLE}</title>`, article('') + around).publishedAt).toBeUndefined();
  const dated = article('<div>Published <span>Apr 26, 2023</span></div>') + around;
  expect(readHead(`<title>${TITLE}</title>`, dated).publishedAt).toBe('2023-04-26');
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
  ['12 martie 2025', '2025-03-12'],
  ['Rabu, 12 Maret 2025', '2025-03-12'],
  ['le 1er août 2025', '2025-08-01'],
  ['12 сентября 2025', '2025-09-12'],
  ['2025年3月12日', '2025-03-12'],
  ['12.03.2025', '2025-03-12'],
  ['25/03/2025', '2025-03-25'],
  ['03/25/2025', '2025-03-25'],
  ['05/03/2025', undefined],
  ['0001-01-01T00:00:00Z', undefined],
  ['2025-13-45', undefined],
  ['2025.03.12', '2025-03-12'],
  ['2025/3/2 17:23', '2025-03-02'],
  ['version 2025.3.12.4', undefined],
  ['Mon Aug 03 12:45:00 EDT 2015', '2015-08-03'],
  ['2568-03-12', '2025-03-12'],
  ['yesterday', undefined],
])('%s', (text, date) => {
  expect(toIsoDate(text)).toBe(date);
});

test('a date in figures is read as the page’s language writes it', () => {
  expect(toIsoDate('05/03/2025', 'pt-BR')).toBe('2025-03-05');
});

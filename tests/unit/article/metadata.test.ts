import { describe, expect, test } from 'vitest';
import { authorsIn } from '../../../lib/article/metadata/clean-author.ts';
import { readMetadata } from '../../../lib/article/metadata/read-metadata.ts';
import { toIsoDate } from '../../../lib/article/metadata/to-iso-date.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { TITLE } from '../../fixtures/pages/ferry-article.ts';

const read = (head: string, body = '', url = 'https://courier.example/ferry') =>
  readMetadata(parsePage(`<html><head>${head}</head><body>${body}</body></html>`, url), url);

const ld = (value: unknown) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('title', () => {
  test.each([
    [
      'the heading that the stated title contains',
      `<title>${TITLE} | The Courier</title>`,
      `<h1>${TITLE}</h1>`,
      TITLE,
    ],
    [
      'the heading, not the site’s name above it',
      `<title>${TITLE} | The Courier</title><meta property="og:site_name" content="The Courier">`,
      `<h1>The Courier</h1><h1>${TITLE}</h1>`,
      TITLE,
    ],
    [
      'the stated title where the only heading is the site’s name',
      `<title>${TITLE} | Courier of the Isles</title><meta property="og:title" content="${TITLE}"><meta property="og:site_name" content="Courier of the Isles">`,
      '<h1>Courier of the Isles</h1>',
      TITLE,
    ],
    [
      'the heading that says it in other words',
      '<title>Ferry to Skell Island sails again: pictures</title>',
      '<h1>Skell Island’s ferry sails again</h1>',
      'Skell Island’s ferry sails again',
    ],
    ['the stated title without the site’s name', `<title>${TITLE} - The Courier</title>`, '', TITLE],
    [
      'a title that has a dash of its own',
      '<title>Skell – the island that waited all winter for a boat to come</title>',
      '',
      'Skell – the island that waited all winter for a boat to come',
    ],
    ['a heading alone', '', `<h1>${TITLE}</h1>`, TITLE],
    ['nothing', '', '', ''],
  ])('%s', (_name, head, body, title) => {
    expect(read(head, body).title).toBe(title);
  });
});

describe('authors', () => {
  test.each<[string, string, string, string[]]>([
    ['an object', ld({ '@type': 'NewsArticle', author: { name: 'Maren Holt' } }), '', ['Maren Holt']],
    [
      'several objects',
      ld({ '@type': 'NewsArticle', author: [{ name: 'Maren Holt' }, { name: 'Tove Berg' }] }),
      '',
      ['Maren Holt', 'Tove Berg'],
    ],
    [
      'bare names',
      ld({ '@type': 'Article', author: ['Maren Holt', 'Tove Berg'] }),
      '',
      ['Maren Holt', 'Tove Berg'],
    ],
    [
      'a list in a graph',
      ld({ '@graph': [{ '@type': 'NewsArticle', author: { '@list': [{ name: 'Maren Holt' }] } }] }),
      '',
      ['Maren Holt'],
    ],
    ['a meta element', '<meta name="author" content="By Maren Holt">', '', ['Maren Holt']],
    [
      'a byline',
      '',
      '<p class="byline">By Maren Holt and Tove Berg | 12 March 2025</p>',
      ['Maren Holt', 'Tove Berg'],
    ],
    [
      'a byline that says more than the data',
      ld({ '@type': 'Article', author: { name: 'Maren Holt' } }),
      '<p class="byline">By Maren Holt, Tove Berg</p>',
      ['Maren Holt', 'Tove Berg'],
    ],
    [
      'people where the data name the site',
      `${ld({ '@type': 'Article', author: { name: 'The Courier' } })}<meta property="og:site_name" content="The Courier">`,
      '<p class="byline">By Maren Holt</p>',
      ['Maren Holt'],
    ],
    [
      'an address for an author',
      '<meta property="article:author" content="https://social.example/courier">',
      '',
      [],
    ],
    [
      'a reference to a person elsewhere in the data',
      ld({
        '@graph': [
          { '@type': 'NewsArticle', author: { '@id': '#holt' } },
          { '@type': 'Person', '@id': '#holt', name: 'Maren Holt' },
        ],
      }),
      '',
      ['Maren Holt'],
    ],
    [
      'the name in a box with its paper',
      '',
      '<div class="byline"><span class="author">Maren Holt</span> <span>Harbour Weekly</span></div>',
      ['Maren Holt'],
    ],
    [
      'a line under the title without a mark',
      `<title>${TITLE}</title>`,
      `<h1>${TITLE}</h1><p>By <a href="/holt">Maren Holt</a>, <a href="/berg">Tove Berg</a> <span>on Monday, 3 March 2025</span></p>`,
      ['Maren Holt', 'Tove Berg'],
    ],
    [
      'a line that also tells the date and the topic',
      `<title>${TITLE}</title><meta name="author" content="COURIERIT">`,
      `<h1>${TITLE}</h1><p>03/03/2025 - Posted by: Maren Holt - Category: Sea</p>`,
      ['Maren Holt'],
    ],
    ['an account’s name', '<meta name="author" content="admin">', '', []],
    [
      'an account’s name that the page shows',
      '<meta name="author" content="gull77">',
      '<p class="author">gull77</p>',
      ['gull77'],
    ],
    ['the site’s own name', ld({ '@type': 'NewsArticle', author: { name: 'Courier' } }), '', []],
    ['the author of a comment', '', '<div class="comments"><p class="author">Gull Seventy</p></div>', []],
  ])('%s', (_name, head, body, authors) => {
    expect(read(head, body).authors).toEqual(authors);
  });

  test.each<[string, string[]]>([
    ['MAREN HOLT and TOVE BERG, Associated Press', ['MAREN HOLT', 'TOVE BERG']],
    ['Maren Holt, AP National Writer', ['Maren Holt']],
    ['Maren Holt • 12 March 2025', ['Maren Holt']],
    ['Analysis by Maren Holt', ['Maren Holt']],
    ['Von Maren Holt und Tove Berg', ['Maren Holt', 'Tove Berg']],
    ['Текст: Марен Холт', ['Марен Холт']],
    ['山田太郎', ['山田太郎']],
    ['Reuters', ['Reuters']],
    ['12 March', []],
    ['', []],
  ])('in “%s”', (statement, names) => {
    expect(authorsIn(statement)).toEqual(names);
  });
});

describe('date', () => {
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
    expect(read(head, body).publishedAt).toBe(date);
  });

  test('from the address', () => {
    expect(read('', '', 'https://courier.example/2025/03/12/ferry').publishedAt).toBe('2025-03-12');
    expect(read('', '', 'https://courier.example/stories/2025/mar/12/ferry/').publishedAt).toBe('2025-03-12');
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
});

test('a date in figures is read as the page’s language writes it', () => {
  expect(toIsoDate('05/03/2025', 'pt-BR')).toBe('2025-03-05');
});

test('when it was changed, in which section it stands and under which address', () => {
  const data = ld({
    '@type': 'NewsArticle',
    dateModified: '2025-03-13T08:00Z',
    articleSection: ['Sea', 'Isles'],
  });
  expect(read(`${data}<link rel="canonical" href="/sea/ferry">`)).toMatchObject({
    modifiedAt: '2025-03-13T08:00Z',
    section: 'Sea',
    canonicalUrl: 'https://courier.example/sea/ferry',
  });
});

test.each(['https://elsewhere.example/ferry', 'https://courier.example/', 'javascript:alert(1)', 'http://'])(
  'an address of its own that cannot be right: %s',
  (href) => expect(read(`<link rel="canonical" href="${href}">`)).not.toHaveProperty('canonicalUrl'),
);

describe('site and data', () => {
  test('a site’s name, an address cut down to its host', () => {
    expect(read('<meta property="og:site_name" content="The Courier">').siteName).toBe('The Courier');
    expect(read('<meta property="og:site_name" content="https://www.courier.example/">').siteName).toBe(
      'courier.example',
    );
    expect(read(ld({ '@type': 'Article', publisher: { name: 'The Courier' } })).siteName).toBe('The Courier');
    expect(read('').siteName).toBeUndefined();
  });

  test('data that is broken, commented out or nested without end', () => {
    const broken = '<script type="application/ld+json">{"@type": "Article", "author": </script>';
    const comma =
      '<script type="application/ld+json">{"@type": "Article", "author": {"name": "Maren Holt"},}</script>';
    const cdata = `<script type="application/ld+json">//<![CDATA[\n${JSON.stringify({ '@type': 'Article', author: 'Maren Holt' })}\n//]]></script>`;
    expect(read(broken).authors).toEqual([]);
    expect(read(broken + comma).authors).toEqual(['Maren Holt']);
    expect(read(cdata.replaceAll('//', '')).authors).toEqual(['Maren Holt']);
    const deep = `${'{"mainEntity":'.repeat(3000)}{}${'}'.repeat(3000)}`;
    expect(read(`<script type="application/ld+json">${deep}</script>`).authors).toEqual([]);
  });

  test('a paywall by true, by string and not at all', () => {
    for (const [free, behind] of [
      [false, true],
      ['False', true],
      [true, false],
      [undefined, false],
    ] as const) {
      expect(read(ld({ '@type': 'NewsArticle', isAccessibleForFree: free })).behindPaywall).toBe(behind);
    }
  });
});

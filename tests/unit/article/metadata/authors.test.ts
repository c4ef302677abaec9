/** Authors: people rather than sites and accounts, from data, meta elements and bylines. */
import { expect, test } from 'vitest';
import { authorsIn } from '../../../../lib/article/metadata/clean-author.ts';
import { TITLE } from '../../../fixtures/pages/ferry-article.ts';
import { ld, readHead } from './read-head.ts';

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
  expect(readHead(head, body).authors).toEqual(authors);
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

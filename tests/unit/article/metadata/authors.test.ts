/** Authors: people rather than sites and accounts, from data, meta elements and bylines. */
import { expect, test } from 'vitest';
import { authorsIn } from '../../../../lib/article/metadata/clean-author.ts';
import { paragraphs, TITLE } from '../../../fixtures/pages/ferry-article.ts';
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

/** A page with the article's title, lines below it, the text, and what stands around all that. */
function page(lines: string, { above = '', below = '' } = {}): string {
  return `${above}<main><article><h1>${TITLE}</h1>${lines}${paragraphs()}</article></main>${below}`;
}

test.each([
  ['a label and a name in elements of their own', '<div><span>By</span><span>Maren Holt</span></div>'],
  ['a label in a line above the name', '<div><p>Written by</p><p>Maren Holt</p></div>'],
  ['a label twice', '<div class="byline"><span>By</span><span>by Maren Holt</span></div>'],
  [
    'a post in an element beside the name',
    '<p class="author"><span>Maren Holt</span><span>Harbour Reporter</span></p>',
  ],
  ['a post after a comma', '<p class="byline">By Maren Holt, Lead Reviewer</p>'],
  ['a post in the line below', '<div><div>Maren Holt</div><div>Marketing Director</div></div>'],
  ['a post without a comma', '<p class="byline">By Maren Holt Senior Reporter</p>'],
  [
    'a day glued to the name',
    '<p class="byline">by <a href="/h">Maren Holt</a><span>22 Dec 2016</span><a>651</a></p>',
  ],
  ['a month glued to the name', '<p><span class="author">Maren Holt<span>December 4, 2025</span></span></p>'],
  [
    'an agency after a stroke',
    '<p class="byline"><a>Maren Holt</a> / TNA / <span>Updated: Oct 9, 2019</span></p>',
  ],
  [
    'a section and a day after the name',
    '<p class="author">Written by <a>Maren Holt</a> in <a>Harbours</a> on 1 June 2019.</p>',
  ],
  [
    'a day before the name',
    '<p class="publish-date-author">Dec. 19, 2025 · Maren Holt on behalf of the quay team</p>',
  ],
  ['where the author is', '<p class="byline">Maren Holt in Skell</p>'],
  ['a degree after the name', '<p>Maren Holt, PhD</p>'],
  ['a term and its description', '<dl><dt>Author</dt><dd>Maren Holt</dd></dl>'],
  ['two labels in one line', '<p class="byline">By: Author: Maren Holt</p>'],
  [
    'a post and a place after commas',
    '<p class="byline">By Maren Holt, Environment Correspondent, Skell</p>',
  ],
  ['a post glued to the name', '<p class="byline">By Maren HoltStaff Writer</p>'],
  ['a month glued in one text', '<p class="byline">By Maren HoltMarch 12, 2025</p>'],
  ['a label and a month glued in one text', '<p class="author">Maren HoltUpdated March 12, 2025</p>'],
  ['a day glued in one text', '<p class="byline">By Maren Holt12 March 2025</p>'],
  ['minutes glued in one text', '<p class="author">Maren Holt5 min read</p>'],
  ['an agency behind a stroke', '<p class="byline">By Maren Holt / AP</p>'],
  ['a handle in brackets', '<p class="byline">Maren Holt (@marenholt)</p>'],
  ['a link to the author’s page', '<div class="x7"><a href="/author/maren">Maren Holt</a></div>'],
  [
    'a link to more of the author',
    '<div class="author-card"><h4>Maren Holt</h4><a rel="author" href="/m">View more posts</a></div>',
  ],
  [
    'a box with a biography',
    `<div class="author-box"><h4>Maren Holt</h4><p>${'Maren Holt writes on harbours. '.repeat(20)}</p></div>`,
  ],
])('a byline: %s', (_name, lines) => {
  expect(readHead(`<title>${TITLE}</title>`, page(lines)).authors).toEqual(['Maren Holt']);
});

test.each([
  ['Ian MacDonald', 'By Ian MacDonald 12 March 2025'],
  ['Ian MacDonald', 'By Ian MacDonald March 12, 2025'],
  ['Ian MacDonald', 'By Ian MacDonald 5 min read'],
  ['Ian MacDonald', 'By Ian MacDonald Staff Writer'],
  ['Ian MacDonald', 'By Ian MacDonaldStaff Writer'],
  ['Ann FitzGerald', 'By Ann FitzGeraldMarch 12, 2025'],
  ['AnnMarie Holt', 'By AnnMarie Holt Staff Writer'],
  ['AnnMarie Holt', 'By AnnMarie Holt 12 March 2025'],
])('a capital inside the name %s: %s', (name, byline) => {
  const lines = `<p class="byline">${byline}</p>`;
  expect(readHead(`<title>${TITLE}</title>`, page(lines)).authors).toEqual([name]);
});

test('a label at the foot of the text', () => {
  const below = '<div><h3>Written by Maren Holt</h3><p>Maren Holt writes on harbours.</p></div>';
  expect(readHead(`<title>${TITLE}</title>`, page('', { below })).authors).toEqual(['Maren Holt']);
});

test.each([
  ['two in one line', '<p class="byline">Maren Holt in Skell and Tove Berg in Northport</p>'],
  ['two links', '<p class="meta"><a rel="author">Maren Holt</a> and <a rel="author">Tove Berg</a></p>'],
  ['a line without a mark beside a date', '<div><p>Maren Holt, Tove Berg</p><time>4 March 2025</time></div>'],
  ['with their degrees', '<p>Maren Holt, MD, PhD; Tove Berg, VTS (Birds)</p>'],
])('two authors: %s', (_name, lines) => {
  expect(readHead(`<title>${TITLE}</title>`, page(lines)).authors).toEqual(['Maren Holt', 'Tove Berg']);
});

test.each([
  ['ja', '<p>著者：浜田湊</p>', '浜田湊'],
  ['ja', '<p>文／浜田湊</p>', '浜田湊'],
  ['ja', '<p><span>執筆者</span><span>浜田湊</span></p>', '浜田湊'],
  ['ja', '<p class="author">記者 浜田湊</p>', '浜田湊'],
  ['zh', '<p>作者：王小明</p>', '王小明'],
  ['zh', '<p>责任编辑：李红</p><p>作者：王小明</p>', '王小明'],
  ['zh', '<p>撰文：王小明</p>', '王小明'],
  ['ko', '<p>글: 김하나</p>', '김하나'],
  ['ja', '<p>文＝浜田湊</p>', '浜田湊'],
  ['tr', '<p>Yazan: Elif Demir</p>', 'Elif Demir'],
  ['ro', '<p>Autor: Anca Murgu</p>', 'Anca Murgu'],
  ['id', '<p>Penulis: Ayu Wulandari</p>', 'Ayu Wulandari'],
  ['id', '<p>Oleh Ayu Wulandari</p>', 'Ayu Wulandari'],
  ['tr', '<p class="author">Muhabir: Elif Demir</p>', 'Elif Demir'],
  ['pl', '<p>Opracowała: Anna Kowalska</p>', 'Anna Kowalska'],
  ['pl', '<p>Napisał: Jan Kowalski</p>', 'Jan Kowalski'],
  ['da', '<p>Af Mette Holm</p>', 'Mette Holm'],
  ['no', '<p>Skrevet av Mette Holm</p>', 'Mette Holm'],
])('a label in %s: %s', (_language, lines, name) => {
  expect(readHead(`<title>${TITLE}</title>`, page(lines)).authors).toEqual([name]);
});

const STORY = '<h3><a href="/heron">A heron nests on the roof of the old mill</a></h3>';
const LISTED =
  '<li><a href="/s">A story about boats and bridges</a> <span class="byline">By Pia Lund</span></li>';

test.each([
  ['a list of others before the text', { above: `<div><ul>${LISTED.repeat(3)}</ul></div>` }],
  ['a list of others after it', { below: `<div><h3>Latest stories</h3><ul>${LISTED.repeat(3)}</ul></div>` }],
  ['a promoted story', { above: `<section class="promo">${STORY}<a rel="author">Pia Lund</a></section>` }],
  ['a card without a mark', { below: `<div class="x3">${STORY}<p class="byline">By Pia Lund</p></div>` }],
  ['an article of its own', { below: `<article>${STORY}<p class="byline">By Pia Lund</p></article>` }],
  ['a sidebar', { above: '<aside><p class="author">Pia Lund</p></aside>' }],
  ['a comment', { below: '<ol id="comments"><li><cite class="author">Pia Lund</cite></li></ol>' }],
  ['a pull quote', { below: '<blockquote><p>It is over.</p><p class="author">Pia Lund</p></blockquote>' }],
])('no author from %s', (_name, around) => {
  expect(readHead(`<title>${TITLE}</title>`, page('', around)).authors).toEqual([]);
  const own = readHead(`<title>${TITLE}</title>`, page('<p class="byline">By Maren Holt</p>', around));
  expect(own.authors).toEqual(['Maren Holt']);
});

test('the works that a text is about have other authors', () => {
  const lines =
    '<p>by <a>Maren Holt</a> · 20 Dec 2025</p><p><b>A Far Better Quay</b></p><p>Author: P. Lund</p>';
  expect(readHead(`<title>${TITLE}</title>`, page(lines)).authors).toEqual(['Maren Holt']);
  const credit = '<div><a href="/b">An old chart</a> by Pia Lund, 1721.</div>';
  expect(readHead(`<title>${TITLE}</title>`, page(credit)).authors).toEqual([]);
});

test.each<[string, string, string, string[]]>([
  [
    'the house as author in the data',
    '<meta name="author" content="Kystby Media">',
    'By Maren Holt',
    ['Maren Holt'],
  ],
  [
    'a post as author in the data',
    '<meta name="author" content="Senior Reporter">',
    'By Maren Holt',
    ['Maren Holt'],
  ],
  ['one name in two cases', '<meta name="author" content="Maren Holt">', 'By MAREN HOLT', ['Maren Holt']],
  [
    'a name with a part in brackets',
    ld({ '@type': 'NewsArticle', author: { name: 'Maren (Helena) Holt' } }),
    '',
    ['Maren (Helena) Holt'],
  ],
  [
    'names in one object',
    ld({ '@type': 'Article', author: { name: ['Maren Holt', 'Tove Berg'] } }),
    '',
    ['Maren Holt', 'Tove Berg'],
  ],
  [
    'characters escaped twice',
    ld({ '@type': 'Article', author: { name: 'Maren O&#39;Holt' } }),
    '',
    ["Maren O'Holt"],
  ],
  ['a family name first', '<meta name="citation_author" content="Holt, Maren">', '', ['Maren Holt']],
  [
    'a card’s row',
    '<meta name="twitter:label1" content="Written by"><meta name="twitter:data1" content="Maren Holt">',
    '',
    ['Maren Holt'],
  ],
  [
    'a writer whose site bears the name',
    '<meta property="og:site_name" content="Maren Holt"><meta name="author" content="Maren Holt">',
    '',
    ['Maren Holt'],
  ],
  [
    'an account’s name in the data, a person on the page',
    '<meta name="author" content="mholt">',
    'Words: Maren Holt',
    ['Maren Holt'],
  ],
])('%s', (_name, head, line, authors) => {
  const body = page(line && `<p class="byline">${line}</p>`);
  expect(readHead(`<title>${TITLE}</title>${head}`, body).authors).toEqual(authors);
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

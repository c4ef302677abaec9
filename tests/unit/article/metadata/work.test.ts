/** How much of a page is read for what it says about itself: each part once or a few times, however it is nested. */
import { expect, test } from 'vitest';
import { findMetadata } from '../../../../lib/article/metadata/find-metadata.ts';
import { findPages } from '../../../../lib/article/metadata/find-pages.ts';
import { headerLines, titleElements } from '../../../../lib/article/metadata/header-lines.ts';
import { metaTags } from '../../../../lib/article/metadata/meta-tags.ts';
import { readMetadata } from '../../../../lib/article/metadata/read-metadata.ts';
import { removeOtherPosts } from '../../../../lib/article/prepare/remove-other-posts.ts';
import { ENGLISH_WORDS } from '../../../../lib/text/packs/page/page-words.ts';
import { parsePage } from '../../../commands/parse-page.ts';
import { PARAGRAPHS, paragraphs, TITLE } from '../../../fixtures/pages/ferry-article.ts';
import { endSoon } from '../../end-soon.ts';
import { ld } from './read-head.ts';

/** Counts the characters that are read of the document's texts from here on. */
function countReading(document: Document): () => number {
  const { Node, CharacterData } = document.defaultView as Window & typeof globalThis;
  let read = 0;
  for (const [prototype, name] of [
    [Node.prototype, 'textContent'],
    [CharacterData.prototype, 'data'],
  ] as const) {
    const getter = Object.getOwnPropertyDescriptor(prototype, name)?.get;
    Object.defineProperty(prototype, name, {
      configurable: true,
      get() {
        const text = getter?.call(this);
        read += text?.length ?? 0;
        return text;
      },
    });
  }
  return () => read;
}

/** Counts the searches of the document by selectors that hold `about` from here on. */
function countQueries(document: Document, about: string): () => number {
  const own = document.querySelectorAll.bind(document);
  let calls = 0;
  document.querySelectorAll = (selector: string) => {
    if (selector.includes(about)) calls++;
    return own(selector);
  };
  return () => calls;
}

test('boxes that all call themselves a title’s are not read again and again', () => {
  const deep = 100;
  const text = paragraphs().repeat(20);
  const nested = `${'<div class="subtitle">'.repeat(deep)}${text}${'</div>'.repeat(deep)}`;
  const document = parsePage(`<body><h1>${TITLE}</h1>${nested}</body>`);
  const length = document.body.textContent?.length ?? 0;
  const read = countReading(document);
  expect(headerLines(titleElements(document, TITLE))[0]).toEqual([PARAGRAPHS[0]]);
  expect(read()).toBeLessThan(10 * length);
});

test.each([
  ['like ones that are too short for posts', (at: number) => `<div class="n"><h1>Note ${at}</h1>so</div>`],
  ['ones with a name each', (at: number) => `<div class="n${at}"><h1>Note ${at}</h1>${paragraphs()}</div>`],
])('boxes of first headings are not each compared with all: %s', (_name, box) => {
  const document = parsePage(`<body>${Array.from({ length: 200 }, (_, at) => box(at)).join('')}</body>`);
  const length = document.body.textContent?.length ?? 0;
  const read = countReading(document);
  removeOtherPosts(document, [TITLE]);
  expect(read()).toBeLessThan(5 * length);
});

test('a title is known among the line breaks of its source', () => {
  const spread = TITLE.split(' ').join(`</span>\n${' '.repeat(200)}<span>`);
  const document = parsePage(`<body><h1><span>${spread}</span></h1><p>By Maren Holt</p></body>`);
  expect(headerLines(titleElements(document, TITLE))).toEqual([['By Maren Holt']]);
});

test('the lines around the title are looked for once', () => {
  const document = parsePage(`<title>${TITLE}</title><h1>${TITLE}</h1>${paragraphs()}`);
  const calls = countQueries(document, 'headline');
  findMetadata(document, 'https://courier.example/ferry');
  expect(calls()).toBe(1);
});

test('the headings of a page are gathered once for all of its links', () => {
  const url = 'https://courier.example/ferry';
  const notes = Array.from({ length: 50 }, (_, at) => `<h3>Note</h3><a href="#n${at}">${at}</a>`).join('');
  const more = '<a href="?page=2">2</a><h2>Comments</h2><a href="?page=9">9</a>';
  const document = parsePage(`<h1>${TITLE}</h1>${notes}${more}`, url);
  const calls = countQueries(document, 'h1');
  expect(findPages(document, url)?.linked).toEqual([
    { number: 2, under: 'Note' },
    { number: 9, under: 'Comments' },
  ]);
  expect(calls()).toBe(1);
});

test('hundreds of thousands of equal meta elements are gathered', () => {
  const most = 200_000;
  const [element] = parsePage('<meta name="author" content="Maren Holt">').querySelectorAll('meta');
  const document = { querySelectorAll: () => Array(most).fill(element) } as unknown as Document;
  expect(endSoon(() => metaTags(document).get('author'))).toHaveLength(most);
});

test('what is found are plain values, and no more than a page’s own script could be asked for', () => {
  const many = Array.from({ length: 500 }, (_, at) => `<meta name="k${at}" content="${'x'.repeat(5_000)}">`);
  const data = {
    '@type': 'NewsArticle',
    author: Array(500).fill('Maren Holt'),
    articleBody: 'x'.repeat(100_000),
  };
  const links = Array.from(
    { length: 500 },
    () => '<a rel="author" href="/a">Maren Holt</a><time datetime="2026-03-01">',
  ).join('');
  const document = parsePage(
    `<head>${many.join('')}${ld(data)}</head><h1>${TITLE}</h1>${links}${paragraphs()}`,
  );
  const found = findMetadata(document, 'https://courier.example/ferry');
  expect(JSON.parse(JSON.stringify(found))).toEqual(found);
  expect(JSON.stringify(found).length).toBeLessThan(400_000);
  expect(readMetadata(found, ENGLISH_WORDS).authors).toEqual(['Maren Holt']);
});

import { JSDOM, VirtualConsole } from 'jsdom';
import { expect, test } from 'vitest';
import { extractArticle } from '../../../lib/article/extract-article.ts';
import { slice } from '../../../lib/text/span.ts';
import { parsePage } from '../../commands/parse-page.ts';
import { PARAGRAPHS, page, paragraphs } from '../../fixtures/pages/ferry-article.ts';

function textsOf(document: Document): readonly string[] {
  const result = extractArticle(document);
  if (result.kind !== 'article') throw new Error(result.problem);
  return result.article.blocks.map((block) => slice(result.article.text, block));
}

/** A page whose own scripts run. */
function scripted(html: string, script: string): Document {
  const dom = new JSDOM(html, { runScripts: 'outside-only', virtualConsole: new VirtualConsole() });
  dom.window.eval(script);
  return dom.window.document;
}

const SET_STORY = `const story = document.querySelector('.story'); const html = story.innerHTML;`;

test('reads an open shadow root', () => {
  const document = scripted(
    page(),
    `${SET_STORY} story.innerHTML = ''; story.attachShadow({ mode: 'open' }).innerHTML = html;`,
  );
  expect(textsOf(document)).toEqual(PARAGRAPHS);
});

test('reads what a shadow root slots in, in the order in which it is shown', () => {
  const document = scripted(
    page({ body: `<p slot="end">${PARAGRAPHS[8]}</p>${paragraphs(PARAGRAPHS.slice(0, 8))}` }),
    `document.querySelector('.story').attachShadow({ mode: 'open' }).innerHTML = '<style>p { color: red }</style><slot></slot><slot name="end"></slot>';`,
  );
  expect(textsOf(document)).toEqual(PARAGRAPHS);
});

test('reads shadow roots inside shadow roots', () => {
  const document = scripted(
    page(),
    `${SET_STORY} story.innerHTML = ''; const inner = document.createElement('div');
     story.attachShadow({ mode: 'open' }).append(inner); inner.attachShadow({ mode: 'open' }).innerHTML = html;`,
  );
  expect(textsOf(document)).toEqual(PARAGRAPHS);
});

test('reads a frame of the same origin that holds an article', () => {
  const document = scripted(
    page({ body: '<iframe></iframe>' }),
    `document.querySelector('iframe').contentDocument.body.innerHTML = ${JSON.stringify(paragraphs())};`,
  );
  expect(textsOf(document)).toEqual(PARAGRAPHS);
});

test('passes over a frame with a few words', () => {
  const document = scripted(
    page({ body: `${paragraphs()}<iframe></iframe>` }),
    `document.querySelector('iframe').contentDocument.body.innerHTML = '<p>Buy one ferry, get one free, this week only.</p>';`,
  );
  expect(textsOf(document)).toEqual(PARAGRAPHS);
});

test('leaves the page as it is', () => {
  const document = parsePage(page({ body: `<form><input name="q">${paragraphs()}</form>` }));
  const before = document.documentElement.outerHTML;
  const { MutationObserver } = document.defaultView as Window & typeof globalThis;
  const observer = new MutationObserver(() => undefined);
  observer.observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  expect(textsOf(document)).toEqual(PARAGRAPHS);
  expect(observer.takeRecords()).toEqual([]);
  expect(document.documentElement.outerHTML).toBe(before);
});

test('wakes no custom element', () => {
  const document = scripted(
    page({ body: `<story-part>${paragraphs()}</story-part>` }),
    `window.made = 0; customElements.define('story-part', class extends HTMLElement { constructor() { super(); window.made++; } });`,
  );
  expect(textsOf(document)).toEqual(PARAGRAPHS);
  expect((document.defaultView as unknown as { made: number }).made).toBe(1);
});

test('leaves out what style sheets hide, where the platform lays out', () => {
  const document = scripted(
    page({
      body: `${paragraphs()}<div class="draft"><p>${'This draft was never meant for a reader. '.repeat(5)}</p></div>`,
    }),
    // The test's platform lays nothing out: it is told what a browser would say.
    `Element.prototype.checkVisibility = function () { return !this.closest('.draft'); };
     const style = document.createElement('style'); style.textContent = '.draft { display: none }'; document.head.append(style);`,
  );
  expect(textsOf(document)).toEqual(PARAGRAPHS);
});

test.each([
  ['leaves out', 'hidden', false],
  ['leaves out', 'style="color: red; display: none"', false],
  ['reads', 'hidden="until-found"', true],
  ['reads', 'style="opacity: 0"', true],
  ['reads', 'style="position: absolute; left: -9999px"', true],
])('%s a paragraph with %s', (_what, attribute, isRead) => {
  const [first = '', ...others] = PARAGRAPHS;
  const document = parsePage(page({ body: `<p ${attribute}>${first}</p>${paragraphs(others)}` }));
  expect(textsOf(document).includes(first)).toBe(isRead);
});

test('reads a text file', () => {
  const text = [
    'THE FERRY RETURNS',
    ...PARAGRAPHS.map((paragraph) => paragraph.replaceAll(', ', ',\n')),
  ].join('\n\n');
  const document = parsePage(`<pre>${text}</pre>`);
  Object.defineProperty(Object.getPrototypeOf(document), 'contentType', {
    get: () => 'text/plain',
    configurable: true,
  });
  expect(textsOf(document)).toEqual(['THE FERRY RETURNS', ...PARAGRAPHS]);
});

test('reads a document without any element', () => {
  const { document } = new JSDOM('').window;
  document.documentElement.remove();
  expect(extractArticle(document)).toEqual({ kind: 'problem', problem: 'no-article' });
});

/** What is kept of a page is kept whole: no span of a block is lost, whatever its class. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { tidyText } from '../../lib/article/blocks/tidy-text.ts';
import { readPage } from '../../lib/article/read-page.ts';
import { takeSnapshot } from '../../lib/article/snapshot/take-snapshot.ts';
import { parsePage } from '../commands/parse-page.ts';
import { RUNS, SEED } from './fuzz.ts';

/** Readability's own words for what is no article, generated names and phrases with them, and names of clutter. */
const NAMES = [
  'header extra remark comment menu banner social sponsor popup related sidebar footer rss share tooltip hidden meta promo ad',
  'css-1rssab2 sc-menu-x9 nav-and-news comment-lead text-extra header-letter ad-hoc tip-off related-term sharebox',
].flatMap((names) => names.split(' '));
const TAGS = ['span', 'em', 'strong', 'b', 'i', 'mark', 'small', 'dfn', 'abbr', 'font', 'cite'] as const;
const WORDS =
  'the ferry crossed before dawn and nobody on the quay had seen her lamps since the spring'.split(' ');

const words = fc
  .array(fc.constantFrom(...WORDS), { minLength: 3, maxLength: 12 })
  .map((chosen) => chosen.join(' '));
const attributes = fc
  .tuple(fc.constantFrom('class', 'id'), fc.constantFrom(...NAMES))
  .map(([name, value]) => `${name}="${value}"`);
const span = fc
  .tuple(fc.constantFrom(...TAGS), attributes, words)
  .map(([tag, names, text]) => `<${tag} ${names}>${text}</${tag}>`);
const nested = fc
  .tuple(fc.constantFrom(...TAGS), attributes, words, span)
  .map(([tag, names, text, inner]) => `<${tag} ${names}>${text} ${inner}</${tag}>`);
const paragraph = fc
  .tuple(fc.array(fc.oneof(words, span, nested), { minLength: 2, maxLength: 6 }), fc.option(attributes))
  .map(
    ([parts, names]) => `<p ${names ?? ''}>${parts.join(' ')}, a witness of that morning said later on.</p>`,
  );
const page = fc
  .array(paragraph, { minLength: 4, maxLength: 9 })
  .map(
    (paragraphs) =>
      `<!doctype html><title>A boat</title><main><article><h1>A boat</h1>${paragraphs.join('')}</article></main>`,
  );

/** Each holds text straight; the names of their boxes may speak against them, and some are left out: none in part. */
const HOLDERS = [
  'p',
  'ul li',
  'ol li',
  'table tr td',
  'dl dd',
  'dl dt',
  'div',
  'blockquote',
  'section div',
  'h2',
];
const holder = fc
  .tuple(
    fc.constantFrom(...HOLDERS),
    fc.array(fc.oneof(words, span, nested), { minLength: 1, maxLength: 6 }),
    attributes,
  )
  .map(([path, parts, names]) => {
    const tags = path.split(' ');
    const open = tags.map((tag, at) => `<${tag}${at === tags.length - 1 ? ` ${names}` : ''}>`).join('');
    const close = tags
      .reverse()
      .map((tag) => `</${tag}>`)
      .join('');
    return `${open}${parts.join(' ')}, a witness of that morning said later on.${close}`;
  });
const mixedPage = fc
  .tuple(
    fc.array(fc.oneof(holder, paragraph), { minLength: 4, maxLength: 12 }),
    fc.constantFrom('main', 'article', 'form', 'div', 'aside'),
  )
  .map(
    ([blocks, tag]) =>
      `<!doctype html><title>A boat</title><body><nav><a href="/">Boats</a></nav><${tag}>${blocks.join('')}</${tag}>`,
  );

test('whatever holds it: a block is all of its element’s text, or none', { timeout: RUNS * 1000 }, () => {
  let kept = 0;
  fc.assert(
    fc.property(mixedPage, (html) => {
      const document = parsePage(html);
      const reading = readPage(document, 'page', { elements: 5_000, milliseconds: 60_000 });
      if (reading.kind === 'problem') throw new Error(reading.problem);
      const snapshot = takeSnapshot(document).document;
      const whole = [...snapshot.querySelectorAll('a, p, li, td, dd, dt, div, blockquote, h2')].map(
        (element) => tidyText(element.textContent ?? ''),
      );
      kept += reading.blocks.length;
      for (const { text } of reading.blocks) expect(whole).toContain(text);
    }),
    { numRuns: Math.ceil(RUNS / 5), ...SEED },
  );
  expect(kept).toBeGreaterThan(RUNS);
});

test('the text of a kept block is that of its element in the snapshot', { timeout: RUNS * 1000 }, () => {
  fc.assert(
    fc.property(page, (html) => {
      const document = parsePage(html);
      const reading = readPage(document, 'page', { elements: 5_000, milliseconds: 60_000 });
      if (reading.kind === 'problem') throw new Error(reading.problem);
      const whole = [...takeSnapshot(document).document.querySelectorAll('h1, p')].map((element) =>
        tidyText(element.textContent ?? ''),
      );
      for (const { text } of reading.blocks) expect(whole).toContain(text);
      // And none of the paragraphs is missing: nothing but their classes speaks against them.
      for (const text of whole.slice(1)) expect(reading.blocks.map((block) => block.text)).toContain(text);
    }),
    { numRuns: Math.ceil(RUNS / 5), ...SEED },
  );
});

/** The build leaves out how Readability reads JSON-LD, and nothing else of it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { dropJsonLd } from '../../../build/without-json-ld.ts';
import { PARAGRAPHS, page } from '../../fixtures/pages/ferry-article.ts';

const SOURCE = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);

/** @returns the library as a module of this code. */
function readerOf(code: string): typeof Readability {
  const module = { exports: Readability };
  runInNewContext(code, { module });
  return module.exports;
}

it('what is left reads a page as the whole does', () => {
  const html = page({
    head: '<script type="application/ld+json">{"@type":"NewsArticle","name":"Ferry"}</script>',
  });
  const [whole, left] = [SOURCE, dropJsonLd(SOURCE)].map((code) => {
    const Reader = readerOf(code);
    return new Reader(new JSDOM(html).window.document, { disableJSONLD: true }).parse()?.content;
  });
  expect(left).toContain(PARAGRAPHS[0]);
  expect(left).toBe(whole);
});

it('a version that reads it otherwise is refused', () => {
  expect(() => dropJsonLd(SOURCE.replace('_getJSONLD(doc) {', '_getJSONLD(document) {'))).toThrow();
  expect(() => dropJsonLd(SOURCE.replace('this._disableJSONLD ?', 'this._disableJsonLd ?'))).toThrow();
});

/** Readability as the build has it logs nothing and reads what it read. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInNewContext } from 'node:vm';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { dropLogging } from '../../../build/without-logging.ts';

const PUBLISHED = readFileSync(
  createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'),
  'utf8',
);
const SENTENCE = 'The ferry left the old pier at noon, with forty cars and a brass band on its upper deck. ';
/** Has what is logged: a heading that says the title again, a hidden part, a list of links, text beside the article. */
const PAGE = `<!doctype html><title>The ferry is back at the old pier</title><body>
  <div style="display: none">Hidden.</div><div class="comment">A comment.</div><ul role="menu"><li>Menu</li></ul>
  <article><h1>The ferry is back at the old pier</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(3)}</article>
  <p>${SENTENCE}</p></body>`;

it('no call of the log is left', () => {
  expect(PUBLISHED).toMatch(/this\.log\(/);
  expect(dropLogging(PUBLISHED)).not.toMatch(/this\.log\(/);
});

it('the page is read as before', () => {
  const read = (Reader: typeof Readability) => new Reader(new JSDOM(PAGE).window.document).parse();
  const module = { exports: Readability };
  runInNewContext(dropLogging(PUBLISHED), { module });
  expect(module.exports).not.toBe(Readability);
  expect(read(Readability)?.content).toContain('brass band');
  expect(read(module.exports)).toEqual(read(Readability));
});

it('another version may not change unseen', () => {
  expect(() => dropLogging('another version')).toThrow('logs nothing');
});

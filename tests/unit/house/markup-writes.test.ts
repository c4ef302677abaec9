/** The libraries as the build has them write no markup, and Readability still reads what it read. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { MARKUP_WRITES, replaceMarkupWrites } from '../../../build/without-markup-writes.ts';

const LIBRARIES = Object.keys(MARKUP_WRITES);
const WRITE = /\b(?:inner|outer)HTML\s*=(?!=)|insertAdjacentHTML|document\.write|createContextualFragment/;

/** As Node finds it in this folder. */
function sourceOf(library: string): string {
  return readFileSync(join('node_modules', library), 'utf8');
}

describe.each(LIBRARIES)('%s', (library) => {
  it('writes markup as it is published, and does not in the build', () => {
    expect(sourceOf(library)).toMatch(WRITE);
    expect(replaceMarkupWrites(sourceOf(library), library)).not.toMatch(WRITE);
  });

  it('may not change unseen', () => {
    expect(() => replaceMarkupWrites('an other version', library)).toThrow(library);
  });
});

const SENTENCE = 'The ferry left the old pier at noon, with forty cars and a brass band on its upper deck. ';

/** By what in Readability the page comes to. */
const PAGES = {
  'the first attempt': page(`<article>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(3)}</article>`),
  'every attempt, each on the page as it was': page(
    `<div class="sidebar">${SENTENCE}</div><div class="comment"><p>${SENTENCE}</p><p>Short.</p></div>`,
  ),
  'a picture inside noscript': page(
    `<article><p>${SENTENCE.repeat(6)}</p><p><img src="small.gif" alt="A pier"><noscript><img src="pier.jpg" alt="The pier"></noscript></p></article>`,
  ),
};

describe('Readability without markup writes', () => {
  it.each(Object.entries(PAGES))('reads the same after %s', (_name, html) => {
    const read = (Reader: typeof Readability) => new Reader(new JSDOM(html).window.document).parse();
    const published = read(Readability);
    expect(published?.content).toContain('brass band');
    expect(withChanges((Reader) => read(Reader))).toEqual(published);
  });
});

function page(body: string): string {
  return `<!doctype html><title>The ferry is back at the old pier</title><body>${body}</body>`;
}

function withChanges<Value>(use: (Reader: typeof Readability) => Value): Value {
  const folder = mkdtempSync(join(tmpdir(), 'pith-readability-'));
  const path = join(folder, 'Readability.cjs');
  const library = LIBRARIES.find((name) => name.includes('readability')) ?? '';
  writeFileSync(path, replaceMarkupWrites(sourceOf(library), library));
  try {
    return use(createRequire(import.meta.url)(path) as typeof Readability);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

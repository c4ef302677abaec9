/** What a build does to the tables of words. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sortLists, sortWords } from '../../../build/sort-words.ts';
import * as written from '../../../lib/text/packs/load-pack.ts';

const folder = mkdtempSync(join(tmpdir(), 'pith-words-'));
let built: typeof written;

beforeAll(async () => {
  await build({
    configFile: false,
    logLevel: 'silent',
    plugins: [sortWords()],
    build: {
      outDir: folder,
      lib: { entry: 'lib/text/packs/load-pack.ts', formats: ['es'], fileName: () => 'packs.mjs' },
      rolldownOptions: { output: { codeSplitting: false } },
    },
  });
  built = await import(/* @vite-ignore */ pathToFileURL(join(folder, 'packs.mjs')).href);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('The words of a table', () => {
  it('are sorted, and each written without what it shares with the one before', () => {
    expect(sortLists('he: words(`\n  him\n  hers they her`, more)')).toBe(
      'he: words(`=AherDsBimAthey`, more)',
    );
    expect(sortLists(`not: words("won't can't")`)).toBe(`not: words("=Acan'tAwon't")`);
  });

  it('are sorted alone where they have capitals', () => {
    expect(sortLists("who: words('WHO EU')")).toBe("who: words('EU WHO')");
  });

  it('that are phrases stay in their lines', () => {
    expect(sortLists('places: phrases(`\n  new york, oslo,\n  paris\n  `)')).toBe(
      'places: phrases(`new york, oslo\nparis`)',
    );
  });

  it('stay in their order where they are read from the first on', () => {
    expect(sortLists('caseEndings: pairs(`\n  ové>ová\n  a>`)')).toBe('caseEndings: pairs(`ové>ová a>`)');
  });
});

it.each(written.KNOWN_LANGUAGES)('A build knows of %s what the source knows', async (language) => {
  const [sorted, plain] = await Promise.all([built.loadPack(language), written.loadPack(language)]);
  expect(sorted).toEqual(plain);
});

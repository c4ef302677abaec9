/** How well articles of the wide web are read, beside plain Readability; skipped where the pages are not at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../lib/article/blocks/read-blocks.ts';
import { extractArticle } from '../../lib/article/extract-article.ts';
import { findContent } from '../../lib/article/find-content.ts';
import { slice } from '../../lib/text/span.ts';
import { parsePage } from '../commands/parse-page.ts';
import { isKeptApart } from './kept-apart.ts';
import { meanOf, type WordScore, wordF1 } from './word-f1.ts';

const wide = join(process.env.PITH_DATA ?? '../shared/data', 'wide');
const isHere = existsSync(join(wide, 'ground-truth.json'));
if (!isHere) console.warn(`Skipped: no pages in ${wide}; PITH_DATA says where they are.`);

/** Floors that only go up. A refused page counts nothing. */
const FLOORS: Readonly<Record<string, WordScore & { readonly refused: number }>> = {
  apart: { f1: 0.974, precision: 0.971, recall: 0.979, refused: 0 },
  tuned: { f1: 0.965, precision: 0.958, recall: 0.975, refused: 1 },
};

/** So much of a difference is none. */
const TIE = 0.001;

interface Truth {
  readonly articleBody: string;
  readonly url?: string;
}

const truths = isHere
  ? (JSON.parse(readFileSync(join(wide, 'ground-truth.json'), 'utf8')) as Record<string, Truth>)
  : {};
const ids = Object.keys(truths);
const tuned = ids.filter((id) => !isKeptApart(id));
/** All of them would take longer than a test should. */
const SETS = { apart: ids.filter(isKeptApart), tuned: tuned.filter((_id, at) => at % 2 === 0) };

describe.skipIf(!isHere)('articles of the wide web', () => {
  test.each(Object.entries(SETS))('%s: whole and alone, plain Readability beside it', (name, chosen) => {
    const readings = chosen.map(readingOf);
    const pith = meanOf(readings.map((reading) => reading.pith));
    const plain = meanOf(readings.map((reading) => reading.plain));
    const refused = readings.filter((reading) => reading.isRefused).length;
    for (const [reader, { f1, precision, recall }] of Object.entries({ pith, plain }))
      console.log(
        `wide ${name} ${chosen.length}, ${reader}: F1 ${f1.toFixed(4)} precision ${precision.toFixed(4)} recall ${recall.toFixed(4)}`,
      );
    console.log(`wide ${name}: refused ${refused}`);
    const floor = FLOORS[name];
    if (!floor) throw new Error(`No floor for ${name}`);
    for (const key of ['f1', 'precision', 'recall'] as const)
      expect(pith[key], key).toBeGreaterThanOrEqual(floor[key]);
    expect(refused).toBeLessThanOrEqual(floor.refused);
    expect(pith.precision).toBeGreaterThan(plain.precision - TIE);
    expect(pith.f1).toBeGreaterThan(plain.f1);
  });
});

function readingOf(id: string): { pith: WordScore; plain: WordScore; isRefused: boolean } {
  const { articleBody = '', url } = truths[id] ?? {};
  const document = parsePage(htmlOf(id), url);
  const result = extractArticle(document);
  const content = findContent(document.cloneNode(true) as Document);
  const texts =
    result.kind === 'article' ? result.article.blocks.map((block) => slice(result.article.text, block)) : [];
  const plain = content ? readBlocks(content).map((block) => block.text) : [];
  document.defaultView?.close();
  return {
    pith: wordF1(texts.join('\n\n'), articleBody),
    plain: wordF1(plain.join('\n\n'), articleBody),
    isRefused: result.kind === 'problem',
  };
}

function htmlOf(id: string): string {
  const path = join(wide, 'html', `${id}.html`);
  return existsSync(path)
    ? readFileSync(path, 'utf8')
    : gunzipSync(readFileSync(`${path}.gz`)).toString('utf8');
}

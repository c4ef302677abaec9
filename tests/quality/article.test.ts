/** How well articles are read from real pages; skipped where the pages are not at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { extractArticle } from '../../lib/article/extract-article.ts';
import { slice } from '../../lib/text/span.ts';
import { parsePage } from '../commands/parse-page.ts';

const data = process.env.PITH_DATA ?? '../shared/data';
const pages = join(data, 'pages');
const isHere = existsSync(join(pages, 'ground-truth.json'));
if (!isHere) console.warn(`Skipped: no pages in ${pages}; PITH_DATA says where they are.`);

interface Truth {
  readonly articleBody: string;
  readonly url: string;
}

interface Score {
  readonly f1: number;
  readonly precision: number;
  readonly recall: number;
}

/**
 * Floors that only go up. They went down once, when standfirsts and a page's own key points began to be read as part of
 * the article: what these pages call the body leaves them out, and the pages of the wide web do not.
 */
const FLOORS: Score = { f1: 0.987, precision: 0.99, recall: 0.984 };

test.skipIf(!isHere)('reads the articles of real pages, whole and alone', async () => {
  const { evaluate } = (await import(pathToFileURL(join(data, '..', 'score', 'shingles.mjs')).href)) as {
    evaluate: (truth: Record<string, string>, texts: Record<string, string>) => Score;
  };
  const gold = JSON.parse(readFileSync(join(pages, 'ground-truth.json'), 'utf8')) as Record<string, Truth>;
  const ids = Object.keys(gold);
  const truth = Object.fromEntries(ids.map((id) => [id, gold[id]?.articleBody ?? '']));
  const texts = Object.fromEntries(ids.map((id) => [id, textOf(id, gold[id]?.url)]));
  const score = evaluate(truth, texts);
  console.log(
    `pages ${ids.length}: F1 ${score.f1.toFixed(4)} precision ${score.precision.toFixed(4)} recall ${score.recall.toFixed(4)}`,
  );
  expect(score.f1).toBeGreaterThanOrEqual(FLOORS.f1);
  expect(score.precision).toBeGreaterThanOrEqual(FLOORS.precision);
  expect(score.recall).toBeGreaterThanOrEqual(FLOORS.recall);
});

function textOf(id: string, url: string | undefined): string {
  const html = gunzipSync(readFileSync(join(pages, 'html', `${id}.html.gz`))).toString('utf8');
  const document = parsePage(html, url);
  const result = extractArticle(document);
  document.defaultView?.close();
  if (result.kind === 'problem') return '';
  const { text, blocks } = result.article;
  return blocks.map((block) => slice(text, block)).join('\n\n');
}

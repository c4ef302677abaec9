/** Pith's engine beside the summarisers of the npm registry, on the same articles in the same run. */

import { findPeople } from '../../lib/people/find-people.ts';
import { choosePoints } from '../../lib/points/choose-points.ts';
import { kindOfPage } from '../../lib/points/page-kind.ts';
import type { Point } from '../../lib/points/point.ts';
import { pointText } from '../../lib/points/point-text.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import { analyse } from '../../lib/text/analyse.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { loadPack } from '../../lib/text/packs/load-pack.ts';
import type { Pack } from '../../lib/text/packs/pack.ts';
import { readReferences, rougeOf, shareWith } from '../commands/train/rouge.ts';
import type { SummarisedArticle } from '../summary-lines.ts';
import { bestTime, mean, quantile } from './measure.ts';
import { loadPeers } from './peers/load-peers.ts';
import { readArticles } from './read-articles.ts';
import type { Table } from './table.ts';

interface Engine {
  readonly name: string;
  summarise(article: SummarisedArticle): Promise<string>;
}

const POINTS = 3;
const SETS = ['cnndm', 'writers100', 'summeval100'];
/** Of each set: one of the others takes seconds for an article. */
const MOST = 15;
/** The first articles meet an engine that the compiler has not warmed up. */
const WARM_UP = 15;

export async function compareEngines(): Promise<Table> {
  const articles = SETS.map((set) => readArticles(set).slice(0, MOST));
  const english = await loadPack('en');
  const engines: readonly Engine[] = [
    { name: '**Pith**, points, quotes and speakers', summarise: async (text) => pith(text, english) },
    { name: '**Pith**, points alone', summarise: async (text) => pithPoints(text, english) },
    ...loadPeers().map(({ name, summarise: run }) => ({
      name,
      summarise: ({ paragraphs, title, sentences }: SummarisedArticle) =>
        run(paragraphs.join(' '), title ?? sentences[0] ?? ''),
    })),
    {
      name: 'the first three sentences',
      summarise: async ({ sentences }) => sentences.slice(0, 3).join(' '),
    },
  ];
  const runs = engines.map(({ name }) => ({ name, times: [] as number[], scores: [] as string[] }));
  for (const set of articles) {
    const results = engines.map(() => [] as Score[]);
    // In turns, so that what else the machine does falls on all.
    for (const article of set) {
      for (const [at, engine] of engines.entries()) {
        const { ms, value } = await bestTime(() => engine.summarise(article).catch(() => ''));
        runs[at]?.times.push(ms);
        results[at]?.push(scoreOf(value, article));
      }
    }
    results.forEach((scores, at) => {
      runs[at]?.scores.push(shown(scores));
    });
  }
  const median = (times: readonly number[]) => quantile(times.slice(WARM_UP), 0.5);
  const own = median(runs[0]?.times ?? []);
  const rows = runs.map(({ name, times, scores }) => [
    name,
    `${(median(times) / own).toPrecision(2)} ×`,
    median(times),
    quantile(times, 0.95),
    ...scores,
  ]);
  return {
    title: 'Engine beside npm summarisers',
    about: `Three sentences of each article, the first ${MOST} of each set, the engines in turns. Time at the median beside Pith’s, the best of up to five, in milliseconds at the median and at the 95th percentile (one core of the machine that ran this); ROUGE-1 / ROUGE-2 F1 against the reference summaries, words cut to six letters.`,
    head: ['', 'time', 'median ms', 'p95 ms', ...SETS],
    rows,
  };
}

/** As the popup does it. */
function pith(text: SummarisedArticle, pack: Pack): string {
  const article = articleOf(text);
  return joined(article, summarise(article, { pack }, POINTS).points);
}

/** What the others do: no quotes. */
function pithPoints(text: SummarisedArticle, pack: Pack): string {
  const article = articleOf(text);
  const analysis = analyse(article, pack);
  const people = findPeople(analysis);
  const input = { analysis, kind: kindOfPage(article), people, quotes: [] };
  return joined(article, choosePoints(input, POINTS));
}

function articleOf({ paragraphs, title }: SummarisedArticle): Article {
  return articleFromParagraphs({ paragraphs, language: 'en', ...(title && { title }) });
}

function joined({ text }: Article, points: readonly Point[]): string {
  return points.map((point) => pointText(text, point)).join(' ');
}

interface Score {
  readonly one: number;
  readonly two: number;
}

/** In percent: ROUGE-1 / ROUGE-2. */
function shown(scores: readonly Score[]): string {
  return [mean(scores.map(({ one }) => one)), mean(scores.map(({ two }) => two))]
    .map((score) => (100 * score).toFixed(1))
    .join(' / ');
}

function scoreOf(summary: string, { references }: SummarisedArticle): Score {
  const read = readReferences(references);
  return rougeOf(read, [shareWith(read, summary)]);
}

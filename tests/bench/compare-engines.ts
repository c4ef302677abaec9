/** Pith's engine beside the summarisers of the npm registry, on the same articles in the same run. */
import { findPeople } from '../../lib/people/find-people.ts';
import { choosePoints } from '../../lib/points/choose-points.ts';
import type { Point } from '../../lib/points/point.ts';
import { pointText } from '../../lib/points/point-text.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import type { Article } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { loadPack } from '../../lib/text/packs/load-pack.ts';
import type { Pack } from '../../lib/text/packs/pack.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { readReferences, rougeOf, shareWith } from '../commands/train/rouge.ts';
import type { SummarisedArticle } from '../summary-lines.ts';
import { mean, quantile, time } from './measure.ts';
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
const MOST = 50;
/** The first articles meet an engine that the compiler has not warmed up. */
const WARM_UP = 20;

export async function compareEngines(): Promise<Table> {
  const articles = SETS.map((set) => readArticles(set).slice(0, MOST));
  const english = await loadPack('en');
  const engines: readonly Engine[] = [
    { name: '**Pith**, points, quotes and speakers', summarise: async (text) => pith(text, english) },
    { name: '**Pith**, points alone', summarise: async (text) => pithPoints(text, english) },
    ...loadPeers().map(({ name, summarise: run }) => ({
      name,
      summarise: ({ paragraphs }: SummarisedArticle) => run(paragraphs.join(' ')),
    })),
    {
      name: 'the first three sentences',
      summarise: async ({ sentences }) => sentences.slice(0, 3).join(' '),
    },
  ];
  const rows: (string | number)[][] = [];
  let ownMedian = Number.NaN;
  for (const engine of engines) {
    const times: number[] = [];
    const scores: string[] = [];
    for (const set of articles) {
      const results = [];
      for (const article of set) {
        const { ms, value } = await time(() => engine.summarise(article).catch(() => ''));
        times.push(ms);
        results.push(scoreOf(value, article));
      }
      scores.push(
        [mean(results.map(({ one }) => one)), mean(results.map(({ two }) => two))]
          .map((score) => (100 * score).toFixed(1))
          .join(' / '),
      );
    }
    const median = quantile(times.slice(WARM_UP), 0.5);
    if (Number.isNaN(ownMedian)) ownMedian = median;
    rows.push([
      engine.name,
      `${(median / ownMedian).toPrecision(2)} ×`,
      median,
      quantile(times, 0.95),
      ...scores,
    ]);
  }
  return {
    title: 'Engine beside npm summarisers',
    about: `Three sentences of each article, the first ${MOST} of each set. Time at the median beside Pith’s, in milliseconds at the median and at the 95th percentile (one core of the machine that ran this); ROUGE-1 / ROUGE-2 F1 against the reference summaries, words cut to six letters.`,
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
  const people = findPeople(article, pack);
  const input = { article, sentences: splitSentences(article, pack), people, quotes: [] };
  return joined(article, choosePoints(input, POINTS));
}

function articleOf({ paragraphs, title }: SummarisedArticle): Article {
  return articleFromParagraphs({ paragraphs, language: 'en', ...(title && { title }) });
}

function joined({ text }: Article, points: readonly Point[]): string {
  return points.map((point) => pointText(text, point)).join(' ');
}

function scoreOf(summary: string, { references }: SummarisedArticle) {
  const read = readReferences(references);
  return rougeOf(read, [shareWith(read, summary)]);
}

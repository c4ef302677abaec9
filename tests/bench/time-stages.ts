/** Where the time goes: the median of each stage over the articles of all sets. */
import { findPeople } from '../../lib/people/find-people.ts';
import { choosePoints } from '../../lib/points/choose-points.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { loadPack } from '../../lib/text/packs/load-pack.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { quantile, time } from './measure.ts';
import { readArticles } from './read-articles.ts';
import type { Table } from './table.ts';

const SETS = ['cnndm', 'orangesum1500', 'detik1000', 'vietnews1000', 'tes', 'norsumm63'];
/** Of each set: enough for a stable median. */
const MOST = 300;
const WARM_UP = 20;

export async function timeStages(): Promise<Table> {
  const rows: (string | number)[][] = [];
  for (const set of SETS) {
    const times: number[][] = [];
    for (const { paragraphs, language, title } of readArticles(set).slice(0, MOST)) {
      const pack = await loadPack(language);
      const article = articleFromParagraphs({ paragraphs, language, ...(title && { title }) });
      const sentences = await time(() => splitSentences(article, pack));
      const people = await time(() => findPeople(article, pack));
      const quotes = await time(() => findQuotes(article, people.value));
      const points = await time(() =>
        choosePoints({ article, sentences: sentences.value, people: people.value, quotes: quotes.value }, 8),
      );
      const stages = [sentences.ms, people.ms, quotes.ms, points.ms];
      times.push([...stages, stages.reduce((sum, ms) => sum + ms, 0)]);
    }
    const warm = times.slice(WARM_UP);
    rows.push([
      set,
      ...[0, 1, 2, 3, 4].map((stage) =>
        quantile(
          warm.map((row) => row[stage] ?? 0),
          0.5,
        ),
      ),
      quantile(
        warm.map((row) => row[4] ?? 0),
        0.95,
      ),
    ]);
  }
  return {
    title: 'Where the engine’s time goes',
    about:
      'Milliseconds at the median of the articles of each set; the last column is the 95th percentile of all.',
    head: ['', 'sentences', 'people', 'quotes', 'points', 'all', 'p95'],
    rows,
  };
}

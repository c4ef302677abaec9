/** Where the time goes: the median of each stage over the articles of all sets, and over first articles. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { bestTime, quantile } from './measure.ts';
import { readArticles } from './read-articles.ts';
import { STAGES, stagesOf } from './stages-of.ts';
import type { Table } from './table.ts';

const SETS = ['cnndm', 'orangesum1500', 'detik1000', 'vietnews1000', 'tes', 'norsumm63'];
/** Of each set: enough for a stable median. */
const MOST = 150;
const WARM_UP = 20;
/** Processes that read one article each. */
const COLD = 15;

export async function timeStages(): Promise<Table> {
  const rows = [rowOf(`${SETS[0]}, the first of a process`, coldTimes(SETS[0] ?? ''))];
  for (const set of SETS) {
    const times: (readonly number[])[] = [];
    for (const article of readArticles(set).slice(0, MOST)) times.push(await stagesOf(article, bestTime));
    rows.push(rowOf(set, times.slice(WARM_UP)));
  }
  return {
    title: 'Where the engine’s time goes',
    about:
      'Milliseconds at the median of the articles of each set, once the code is warm; the first row is what a popup waits for, which reads one article. The last column is the 95th percentile of all.',
    head: ['', ...STAGES, 'all', 'p95'],
    rows,
  };
}

function rowOf(name: string, times: readonly (readonly number[])[]): readonly (string | number)[] {
  const sums = times.map((stages) => stages.reduce((sum, ms) => sum + ms, 0));
  const medians = STAGES.map((_stage, at) =>
    quantile(
      times.map((stages) => stages[at] ?? 0),
      0.5,
    ),
  );
  return [name, ...medians, quantile(sums, 0.5), quantile(sums, 0.95)];
}

function coldTimes(set: string): readonly (readonly number[])[] {
  const script = join(import.meta.dirname, 'cold-stages.ts');
  return Array.from({ length: COLD }, (_, number) => {
    const { stdout, stderr } = spawnSync(process.execPath, [script, set, `${number}`], { encoding: 'utf8' });
    if (!stdout.startsWith('[')) throw new Error(stderr);
    return JSON.parse(stdout) as readonly number[];
  });
}

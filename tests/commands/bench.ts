/** Runs the benchmarks and writes their tables to tests/bench/results.md: `npm run bench [-- NAME…]`. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { measureAdversarial } from '../bench/adversarial.ts';
import { timeClick } from '../bench/click.ts';
import { compareEngines } from '../bench/compare-engines.ts';
import { measureExtraction } from '../bench/extraction.ts';
import { followFragments } from '../bench/fragments.ts';
import { grow } from '../bench/grow.ts';
import { measureHeap } from '../bench/heap.ts';
import { DATA } from '../bench/read-articles.ts';
import { markdownOf, type Table } from '../bench/table.ts';
import { timeStages } from '../bench/time-stages.ts';
import { readArguments, refuse } from './read-arguments.ts';

const BENCHES: Readonly<Record<string, () => Promise<Table>>> = {
  engines: compareEngines,
  stages: timeStages,
  growth: grow,
  adversarial: measureAdversarial,
  click: timeClick,
  heap: measureHeap,
  fragments: followFragments,
  extraction: measureExtraction,
};
const RESULTS = join('tests', 'bench', 'results.json');
const REPORT = join('tests', 'bench', 'results.md');

const { positionals } = readArguments({ allowPositionals: true }, 'npm run bench [-- NAME…]');
const names = positionals.length > 0 ? positionals : Object.keys(BENCHES);
const unknown = names.filter((name) => !(name in BENCHES));
if (unknown.length > 0)
  refuse(`No benchmark is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
if (!existsSync(DATA)) refuse(`No articles at ${DATA}. PITH_DATA names the folder that holds them.`);

const tables = readTables();
for (const name of names) {
  const table = await BENCHES[name]?.();
  if (!table) continue;
  tables[name] = { ...table, about: `${table.about} ${machine()}` };
  console.log(markdownOf(table));
}
writeFileSync(RESULTS, `${JSON.stringify(tables, null, 2)}\n`);
writeFileSync(
  REPORT,
  ['# Benchmarks', '', '`npm run bench` writes this file.', '', ...inOrder().map(markdownOf)].join('\n'),
);

/** Tables of other runs stay, so that one benchmark can be run again alone. */
function readTables(): Record<string, Table> {
  return existsSync(RESULTS) ? JSON.parse(readFileSync(RESULTS, 'utf8')) : {};
}

function inOrder(): readonly Table[] {
  return Object.keys(BENCHES).flatMap((name) => tables[name] ?? []);
}

function machine(): string {
  return `Node ${process.versions.node}, ${availableParallelism()} cores.`;
}

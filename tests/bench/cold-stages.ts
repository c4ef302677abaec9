/** The first article of a process, whose code no compiler has warmed up: prints the time of each stage. `node cold-stages.ts SET NUMBER` */
import { parseArgs } from 'node:util';
import { time } from './measure.ts';
import { readArticles } from './read-articles.ts';
import { stagesOf } from './stages-of.ts';

const {
  positionals: [set = '', number],
} = parseArgs({ allowPositionals: true });
const article = readArticles(set)[Number(number)];
if (!article) throw new Error(`${set} has no article ${number}.`);
console.log(JSON.stringify(await stagesOf(article, time)));

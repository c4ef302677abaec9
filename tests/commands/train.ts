/** Trains the scorer of key points on articles with reference summaries and writes its weights. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FEATURES } from '../../lib/points/features.ts';
import { readArguments, refuse } from './read-arguments.ts';
import { trainCertainty } from './train/certainty.ts';
import { climb } from './train/climb.ts';
import { fitLogistic, type WeightedSet } from './train/fit-logistic.ts';
import { gainOf } from './train/gain-of.ts';
import { type Example, readSet } from './train/read-set.ts';

/** Training sets with their weight. English has the most and the best references. */
const SETS = [
  { name: 'cnndm', weight: 1, most: 1712 },
  { name: 'detik1000', weight: 0.8, most: 475 },
  { name: 'orangesum1500', weight: 1, most: 1193 },
  { name: 'vietnews1000', weight: 0.8, most: 797 },
] as const;
const CHECKED = [
  'cnndm',
  'writers100',
  'summeval100',
  'newsroom60',
  'orangesum1500',
  'detik1000',
  'vietnews1000',
  'tes',
  'norsumm63',
];

const {
  positionals: [what, ...folders],
} = readArguments({ allowPositionals: true }, 'npm run train [-- certainty FOLDER…]');
if (what !== undefined && what !== 'certainty')
  refuse(`There is no training of ${what}: say certainty, or nothing.`);
if (what === 'certainty') {
  trainCertainty(process.env.PITH_DATA ?? '../shared/data', folders);
  process.exit();
}

const data = join(process.env.PITH_DATA ?? '../shared/data', 'summaries');
if (!existsSync(join(data, 'train'))) {
  console.error(`No training data at ${data}: set PITH_DATA to the folder that holds summaries/train.`);
  process.exit(1);
}

const sets: readonly WeightedSet[] = SETS.map(({ name, weight, most }) => ({
  name,
  weight,
  examples: readSet(join(data, 'train', `${name}.jsonl`), most),
}));
console.log(`Read ${sets.map(({ name, examples }) => `${examples.length} of ${name}`).join(', ')}.`);
const deviations = deviationsOf(sets.flatMap(({ examples }) => examples));
const first = fitLogistic(sets, deviations);
const weights = climb(sets, first, deviations, console.log);
const figures = CHECKED.map((name) => {
  const examples = readSet(join(data, 'dev', `${name}.jsonl`));
  const before = gainOf(examples, first);
  const { one, two, words, long } = gainOf(examples, weights);
  const line = `${name} +${one.toFixed(2)}/+${two.toFixed(2)}`.replaceAll('+-', '-');
  console.log(
    `${line}, ${words.toFixed(0)} words, ${long.toFixed(0)} % long (first stage ${before.one.toFixed(2)}/${before.two.toFixed(2)})`,
  );
  return line;
});
writeFileSync('lib/points/weights.ts', moduleOf(weights, figures));

function deviationsOf(examples: readonly Example[]): readonly number[] {
  const rows = examples.flatMap((example) => example.rows);
  return FEATURES.map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length;
    const variance = rows.reduce((sum, row) => sum + (row[at]! - mean) ** 2, 0) / rows.length;
    return Math.sqrt(variance) || 1;
  });
}

function moduleOf(values: readonly number[], lines: readonly string[]): string {
  const rows = FEATURES.map((feature, at) => `  ${feature}: ${Number(values[at]!.toFixed(2))},`);
  return `/** Weights of the scorer, by feature. Written by \`npm run train\`. */
import type { Feature } from './features.ts';

/**
 * Points of ROUGE-1/ROUGE-2 F1 above the first three sentences, on articles kept out of training:
${lines.map((line) => ` * ${line}`).join('\n')}
 */
export const WEIGHTS: Readonly<Record<Feature, number>> = {
${rows.join('\n')}
};
`;
}

/** Trains the scorer of key points on articles that editors judged, tells how good it is, and writes its weights. */
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Model } from '../../../lib/points/model.ts';
import { MODEL } from '../../../lib/points/weights.ts';
import { figuresOf, lineOf } from '../../graded/figures.ts';
import { readGraded } from '../../graded/graded-article.ts';
import { type Example, readExample } from '../../graded/graded-example.ts';
import { judgedPoints } from '../../graded/points-of.ts';
import { isKeptApart } from '../../quality/kept-apart.ts';
import { crossValidate, fitPoints } from './fit-points.ts';

const FOLDS = 10;
const POINTS = 5;

export async function trainPoints(data: string): Promise<void> {
  const folder = join(data, 'points');
  if (!existsSync(folder)) {
    console.error(`No graded articles in ${folder}: set PITH_DATA to the folder that holds points.`);
    process.exit(1);
  }
  const tuned = await readAll(folder, (id) => !isKeptApart(id));
  const apart = await readAll(folder, isKeptApart);
  const { features } = tuned.find(({ scored }) => scored.units.length > 0)!.scored;
  report('before', tuned, () => MODEL);
  report('before, apart', apart, () => MODEL);
  const folds = crossValidate(tuned, features, FOLDS);
  const modelOf = new Map(
    folds.flatMap(({ model, examples }) => examples.map((example) => [example, model] as const)),
  );
  report('cross-validated', tuned, (example) => modelOf.get(example)!);
  const model = fitPoints(tuned, features);
  report('tuned', tuned, () => model);
  report('apart', apart, () => model);
  writeFileSync('lib/points/weights.ts', moduleOf(model));
}

async function readAll(folder: string, isIn: (id: string) => boolean): Promise<readonly Example[]> {
  const examples: Example[] = [];
  for (const article of readGraded(folder, isIn)) examples.push(await readExample(article));
  return examples;
}

function report(name: string, examples: readonly Example[], modelOf: (example: Example) => Model): void {
  const judged = examples.map((example) => ({
    article: example.article,
    points: judgedPoints(example, POINTS, modelOf(example)),
  }));
  const english = judged.filter(({ article }) => article.lang === 'en');
  console.log(lineOf(`${name}, en`, figuresOf(english)));
  console.log(lineOf(`${name}, others`, figuresOf(judged.filter((each) => !english.includes(each)))));
}

function moduleOf({ weights, leanStart, guide, same }: Model): string {
  const rows = Object.entries(weights).map(([feature, values]) => {
    const name = /^\w+$/.test(feature) ? feature : `'${feature}'`;
    return `    ${name}: [${values.join(', ')}],`;
  });
  return `/** Weights of the scorer. Written by \`npm run train\`. */
import type { Model } from './model.ts';

export const MODEL: Model = {
  leanStart: ${leanStart},
  guide: [${guide.join(', ')}],
  same: [${same.join(', ')}],
  weights: {
${rows.join('\n')}
  },
};
`;
}

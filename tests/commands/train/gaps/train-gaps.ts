/** Fits what tells whether two speeches are one quote, on annotated articles, and writes its weights. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crossValidate, type FeatureFit, fitFeatures } from '../fit-features.ts';
import { weightsModule } from '../judge/weights-module.ts';
import { type GapRow, readGaps } from './read-gaps.ts';

/** The ridge is that of one unit over all rows. */
const FIT: FeatureFit = { rounds: 600, rate: 0.05, ridge: (rows) => 1 / rows, fewest: 10 };
const THRESHOLDS = [0.4, 0.5, 0.6, 0.7];
const HEAD =
  '/** Weights of what tells whether two speeches are one quote, by feature; written by `npm run train -- gaps`. */';

/** @param folders of annotated articles; the more, and the less rules were made for them, the better */
export function trainGaps(data: string, folders: readonly string[]): void {
  const known = readGaps(join(data, 'quotes', 'read'), false);
  const further = [join(data, 'quotes', 'dev'), ...folders].flatMap((folder) => readGaps(folder, true));
  const rows = [...known, ...further];
  report(rows);
  writeFileSync('lib/quotes/judge/gap-weights.ts', weightsModule(HEAD, 'GAP', fitFeatures(rows, FIT)));
}

function report(rows: readonly GapRow[]): void {
  const judged = crossValidate(rows, FIT);
  const articles = new Set(rows.map(({ article }) => article)).size;
  console.log(
    `${rows.length} gaps of ${articles} articles, ${rows.filter(({ holds }) => holds).length} inside one quote.`,
  );
  for (const threshold of THRESHOLDS) {
    const joined = judged.filter(({ probability }) => probability >= threshold);
    const wrong = joined.filter(({ holds }) => !holds).length;
    const torn = judged.filter(({ holds, probability }) => holds && probability < threshold).length;
    console.log(`  from ${threshold}, cross-validated by article: ${wrong} joined wrongly, ${torn} torn`);
  }
}

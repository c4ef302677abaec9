/** Fits what tells whether two speeches are one quote, on annotated articles, and writes its weights. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Features } from '../../../../lib/quotes/judge/features.ts';
import { probabilityOf } from '../../../../lib/quotes/judge/judge-words.ts';
import { weightsModule } from '../judge/weights-module.ts';
import { logisticRegression } from '../logistic-regression.ts';
import { type GapRow, readGaps } from './read-gaps.ts';

const FOLDS = 8;
/** The ridge is that of one unit over all rows. */
const FIT = { rounds: 600, rate: 0.05 };
/** So many articles must show a feature. */
const FEWEST = 10;
const THRESHOLDS = [0.4, 0.5, 0.6, 0.7];
const HEAD =
  '/** Weights of what tells whether two speeches are one quote, by feature; written by `npm run train -- gaps`. */';

/** @param folders of annotated articles; the more, and the less rules were made for them, the better */
export function trainGaps(data: string, folders: readonly string[]): void {
  const known = readGaps(join(data, 'quotes', 'read'), false);
  const further = [join(data, 'quotes', 'dev'), ...folders].flatMap((folder) => readGaps(folder, true));
  const rows = [...known, ...further];
  report(rows);
  writeFileSync('lib/quotes/judge/gap-weights.ts', weightsModule(HEAD, 'GAP', weightsOf(rows)));
}

function weightsOf(rows: readonly GapRow[]): Features {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of rows)
    for (const name of Object.keys(features))
      articles.set(name, (articles.get(name) ?? new Set()).add(article));
  const names = [...articles].filter(([, seen]) => seen.size >= FEWEST).map(([name]) => name);
  const weights = logisticRegression(
    rows.map(({ features, isOne }) => ({
      values: names.map((name) => features[name] ?? 0),
      label: isOne ? 1 : 0,
      weight: 1,
    })),
    names.length,
    { ...FIT, ridge: 1 / rows.length, bias: names.indexOf('bias') },
  );
  return Object.fromEntries(names.map((name, at) => [name, weights[at] ?? 0]));
}

function report(rows: readonly GapRow[]): void {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weightsOf(rows.filter(({ article }) => foldOf.get(article) !== fold));
    return rows
      .filter(({ article }) => foldOf.get(article) === fold)
      .map((row) => ({ ...row, probability: probabilityOf(row.features, weights) }));
  }).flat();
  console.log(
    `${rows.length} gaps of ${articles.length} articles, ${rows.filter(({ isOne }) => isOne).length} inside one quote.`,
  );
  for (const threshold of THRESHOLDS) {
    const joined = judged.filter(({ probability }) => probability >= threshold);
    const wrong = joined.filter(({ isOne }) => !isOne).length;
    const torn = judged.filter(({ isOne, probability }) => isOne && probability < threshold).length;
    console.log(`  from ${threshold}, cross-validated by article: ${wrong} joined wrongly, ${torn} torn`);
  }
}

/** Fits the scorer of key points to editors' grades. */

import { guideShare, pageValues } from '../../../lib/points/features/guide-share.ts';
import type { Feature } from '../../../lib/points/features/measure.ts';
import type { Model } from '../../../lib/points/model.ts';
import { pairValues } from '../../../lib/points/sameness.ts';
import { scoreUnits } from '../../../lib/points/score-units.ts';
import type { Example } from '../../graded/graded-example.ts';
import { logisticRegression, type Row } from './logistic-regression.ts';
import { Normal } from './ridge.ts';

/** Costs of the weights, in units of each feature's standard deviation. */
const FIRST_RIDGE = 300;
const RIDGE = 150;
const LEAN_RIDGE = 60;
/** The second fit looks at those whom the choice can come to: what the first ranks below so many counts little. */
const TOP = 14;
const BELOW = 0.15;
/** Of so many of an article each pair is looked at. */
const PAIRED = 20;
/** Kinds of article, as editors name them, that speak to their reader. */
const GUIDES: ReadonlySet<string> = new Set(['howto', 'list']);

export interface Fold {
  readonly model: Model;
  readonly examples: readonly Example[];
}

/** What all folds but one give, for each fold: each article is scored by a model that has not seen it. */
export function crossValidate(
  examples: readonly Example[],
  features: readonly Feature[],
  folds: number,
): readonly Fold[] {
  const parts = Array.from({ length: folds }, (_, fold) => examples.filter((_, at) => at % folds === fold));
  return parts.map((part) => ({
    examples: part,
    model: fitPoints(
      examples.filter((example) => !part.includes(example)),
      features,
    ),
  }));
}

/** Page by page first what a guide is, then worth, twice, then leaning. Deterministic. */
export function fitPoints(examples: readonly Example[], features: readonly Feature[]): Model {
  const guide = fitGuide(examples);
  const deviations = deviationsOf(examples, features);
  const columns = examples.map((example) => columnsOf(example, deviations, guide));
  const even = columns.map((rows) => rows.map(() => 1));
  const first = fitWorth(examples, columns, even, FIRST_RIDGE);
  const near = columns.map((rows) => weightsByRank(rows.map((row) => dot(row, first))));
  const worth = fitWorth(examples, columns, near, RIDGE);
  const lean = fitLean(examples, columns, features.length);
  const weights = Object.fromEntries(
    features.map((feature, at) => [
      feature,
      [worth[at]!, worth[features.length + at]!, lean[at]!].map((weight) =>
        rounded(weight / deviations[at]!),
      ),
    ]),
  ) as unknown as Model['weights'];
  const model = { weights, leanStart: rounded(lean[features.length]!), guide: guide.map(rounded), same: [] };
  return { ...model, same: fitSame(examples, model).map(rounded) };
}

/** On pairs of those that the choice can come to. */
function fitSame(examples: readonly Example[], model: Model): readonly number[] {
  const rows: Row[] = [];
  for (const { scored, kind, judgements } of examples) {
    const { units, vectors, scores } = scoreUnits(scored, kind, model);
    const told = { vectors, stems: units.map(({ stems }) => new Set(stems)) };
    const best = units
      .flatMap(({ faults }, at) => (faults.size === 0 ? [at] : []))
      .sort((one, other) => scores[other]! - scores[one]!)
      .slice(0, PAIRED);
    best.forEach((one, at) => {
      for (const other of best.slice(0, at)) {
        const both = judgements[one]!.groups.some((group) => judgements[other]!.groups.includes(group));
        rows.push({ values: pairValues(told, one, other), label: Number(both), weight: 1 });
      }
    });
  }
  const size = rows[0]!.values.length;
  return logisticRegression(rows, size, { rounds: 250, rate: 0.08, ridge: 3 / rows.length, bias: size - 1 });
}

function fitGuide(examples: readonly Example[]): readonly number[] {
  const pages = examples.map(({ scored, kind }) => pageValues(scored, kind));
  const size = pages[0]!.length;
  const scales = Array.from(
    { length: size },
    (_, at) => Math.sqrt(pages.reduce((sum, page) => sum + page[at]! ** 2, 0) / pages.length) || 1,
  );
  const rows = examples.map(({ article }, at) => ({
    values: pages[at]!.map((value, column) => value / scales[column]!),
    label: Number(GUIDES.has(article.kind)),
    weight: 1,
  }));
  const fit = { rounds: 600, rate: 0.05, ridge: 2 / rows.length, bias: size - 1 };
  return logisticRegression(rows, size, fit).map((weight, at) => weight / scales[at]!);
}

/** A unit's features in standard deviations, and once more for as much of a guide as the page is. */
function columnsOf(
  { scored, kind }: Example,
  deviations: readonly number[],
  guide: readonly number[],
): readonly Float64Array[] {
  const share = guideShare(scored, kind, guide);
  return scored.rows.map((row) => {
    const own = row.map((value, at) => value / deviations[at]!);
    return Float64Array.from([...own, ...own.map((value) => share * value)]);
  });
}

/** Both grades and features within their article: only differences there decide. Long articles count more, but not in proportion. */
function fitWorth(
  examples: readonly Example[],
  columns: readonly (readonly Float64Array[])[],
  weights: readonly (readonly number[])[],
  ridge: number,
): Float64Array {
  const normal = new Normal(columns.find((rows) => rows.length > 0)![0]!.length);
  examples.forEach(({ grades }, at) => {
    const [rows, own] = [columns[at]!, weights[at]!];
    const total = own.reduce((sum, weight) => sum + weight, 0);
    if (rows.length < 2) return;
    const middle = (values: (unit: number) => number): number =>
      own.reduce((sum, weight, unit) => sum + weight * values(unit), 0) / total;
    const means = Array.from({ length: normal.size }, (_, column) => middle((unit) => rows[unit]![column]!));
    const grade = middle((unit) => grades[unit]!);
    rows.forEach((row, unit) => {
      const centred = row.map((value, column) => value - means[column]!);
      normal.add(centred, grades[unit]! - grade, own[unit]! / Math.sqrt(total));
    });
  });
  return normal.solve(ridge);
}

function weightsByRank(scores: readonly number[]): readonly number[] {
  const ranked = scores.map((_, at) => at).sort((one, other) => scores[other]! - scores[one]!);
  const weights = scores.map(() => BELOW);
  for (const at of ranked.slice(0, TOP)) weights[at] = 1;
  return weights;
}

/** On key and good sentences: editors say of no other whether it stands alone. The last weight is the start. */
function fitLean(
  examples: readonly Example[],
  columns: readonly (readonly Float64Array[])[],
  size: number,
): Float64Array {
  const normal = new Normal(size + 1);
  examples.forEach(({ judgements, scored }, at) => {
    judgements.forEach(({ keyRank, good, leans }, unit) => {
      if (keyRank === undefined && !good) return;
      const repaired = scored.units[unit]!.antecedent !== undefined;
      normal.add([...columns[at]![unit]!.subarray(0, size), 1], Number(leans && !repaired), 1);
    });
  });
  return normal.solve(LEAN_RIDGE);
}

function deviationsOf(examples: readonly Example[], features: readonly Feature[]): readonly number[] {
  const rows = examples.flatMap(({ scored }) => scored.rows);
  return features.map((_, at) => {
    const mean = rows.reduce((sum, row) => sum + row[at]!, 0) / rows.length;
    return Math.sqrt(rows.reduce((sum, row) => sum + (row[at]! - mean) ** 2, 0) / rows.length) || 1;
  });
}

function dot(row: Float64Array, weights: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += row[at]! * weights[at]!;
  return sum;
}

const rounded = (weight: number): number => Number(weight.toPrecision(2));

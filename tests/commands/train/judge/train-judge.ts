/**
 * Fits the judge of speakers on annotated articles, and writes its weights: one table for languages whose rules many
 * articles stand behind, and one for the others. Each table's own articles are asked about, the others lend a hand.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKeptApart } from '../../../quality/kept-apart.ts';
import { chooseThresholds } from './choose-thresholds.ts';
import { crossValidate } from './cross-validate.ts';
import { fitWeights } from './fit-weights.ts';
import { type Row, readRows } from './read-rows.ts';
import { reportOutcomes } from './report-outcomes.ts';
import { weightsModule } from './weights-module.ts';

interface Table {
  readonly languages: string;
  readonly proven: boolean;
  readonly isOf: (row: Row) => boolean;
  /** What articles count whose rules have another standing. */
  readonly lent: number;
  /** The share of quotes that may get a wrong name. */
  readonly mostWrong: number;
  readonly name: string;
  readonly file: string;
  readonly head: string;
  /** Where the module finds what reads the table. */
  readonly reader?: string;
}

const TABLES: readonly Table[] = [
  {
    languages: 'English',
    proven: true,
    isOf: ({ proven }) => proven,
    lent: 0.1,
    mostWrong: 0.04,
    name: 'PROVEN',
    file: 'lib/quotes/judge/judge-weights.ts',
    head: `/**
 * Weights of the judge, by feature; written by \`npm run train -- judge\`. Fitted on the readings of rules that were not made
 * for the articles: fitted where rules have been made for them since, it would trust these too much.
 */`,
  },
  {
    languages: 'Other languages',
    proven: false,
    isOf: ({ proven }) => !proven,
    lent: 0.35,
    mostWrong: 0.09,
    name: 'UNPROVEN',
    file: 'lib/text/packs/unproven-weights.ts',
    reader: './read-weights.ts',
    head: '/** Weights of the judge in languages whose rules fewer articles stand behind; written by `npm run train -- judge`. */',
  },
];

/**
 * @param data the annotated articles that come with the project
 * @param further folders of such articles that no rule has been made for: where there are any, they alone tell how good the
 *   judge is and from which certainty on a name is shown, and only the tables of their languages are fitted
 */
export function trainJudge(data: string, further: readonly string[]): void {
  const known = readRows(join(data, 'quotes', 'read'), (id) => !isKeptApart(id));
  const fresh = further.flatMap((folder) => readRows(folder, () => true));
  const rows = [...known, ...fresh];
  console.log(`${rows.length} quotes of ${new Set(rows.map(({ article }) => article)).size} articles.`);
  for (const table of TABLES) {
    const asked = (fresh.length > 0 ? fresh : known).filter(table.isOf);
    if (asked.length > 0) train(table, asked, rows);
  }
}

function train(
  { languages, proven, lent, mostWrong, name, file, head, reader }: Table,
  asked: readonly Row[],
  rows: readonly Row[],
): void {
  const isAsked = new Set(asked);
  const beside = rows
    .filter((row) => !isAsked.has(row))
    .map((row) => (row.proven === proven ? row : { ...row, weight: row.weight * lent }));
  const outcomes = crossValidate(asked, beside);
  reportOutcomes(languages, outcomes);
  const weights = fitWeights([...asked, ...beside]);
  const thresholds = chooseThresholds(outcomes, mostWrong);
  console.log(`Thresholds by these articles, for thresholds.ts: ${JSON.stringify(thresholds)}`);
  writeFileSync(file, weightsModule(head, name, weights, reader));
}

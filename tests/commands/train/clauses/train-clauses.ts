/** Fits the judge of Chinese, Japanese and Korean on annotated articles, tells by cross-validation how good it is, and writes its weights. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isKeptApart } from '../../../quality/kept-apart.ts';
import { crossValidate } from '../judge/cross-validate.ts';
import { fitWeights } from '../judge/fit-weights.ts';
import type { Row } from '../judge/read-rows.ts';
import { reportOutcomes } from '../judge/report-outcomes.ts';
import { weightsModule } from '../judge/weights-module.ts';
import { readClauseRows } from './read-rows.ts';

/** What an article counts that rules have been made for: it teaches too much trust in them. */
const LENT = 0.5;
const HEAD =
  '/** Weights of the judge of Chinese, Japanese and Korean, by feature; written by `npm run train -- clauses`. */';
const NAMES: Readonly<Record<string, string>> = { zh: 'Chinese', ja: 'Japanese', ko: 'Korean' };

/**
 * @param data the annotated articles that come with the project
 * @param further folders of such articles that no rule has been made for: where there are any, they alone tell how good the
 *   judge is
 * @param tuned folders of such articles that rules have been made for, which only lend a hand
 */
export function trainClauses(data: string, further: readonly string[], tuned: readonly string[]): void {
  const known = [
    ...readClauseRows(join(data, 'quotes', 'read'), (id) => !isKeptApart(id)),
    ...readClauseRows('tests/fixtures/quotes', () => true),
    ...tuned.flatMap((folder) => readClauseRows(folder, () => true)),
  ];
  const fresh = further.flatMap((folder) => readClauseRows(folder, () => true));
  const asked: readonly Row[] = fresh.length > 0 ? fresh : known;
  const lent = fresh.length > 0 ? known.map((row) => ({ ...row, weight: row.weight * LENT })) : [];
  const outcomes = crossValidate(asked, lent);
  for (const [language, name] of Object.entries(NAMES))
    reportOutcomes(
      name,
      outcomes.filter((outcome) => outcome.language === language),
    );
  writeFileSync(
    'lib/quotes/clauses/judge/weights.ts',
    weightsModule(HEAD, 'WEIGHTS', fitWeights([...asked, ...lent]), '../../../text/packs/read-weights.ts'),
  );
}

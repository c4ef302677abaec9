/** Fits the judge of speech on annotated articles, tells by cross-validation how good it is, and writes its weights. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Features } from '../../../../lib/quotes/judge/features.ts';
import { isUnclaimed, probabilityOf } from '../../../../lib/quotes/judge/judge-words.ts';
import { weightsModule } from '../judge/weights-module.ts';
import { logisticRegression } from '../logistic-regression.ts';
import { readSpeeches, type SpeechRow } from './read-speeches.ts';

const FOLDS = 8;
const FIT = { rounds: 400, rate: 0.05, ridge: 0.003 };
/** So many articles must show a feature. */
const FEWEST = 4;
const THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
const HEAD = '/** Weights of the judge of speech, by feature; written by `npm run train -- speech`. */';

/** @param folders of annotated articles; the more, and the less rules were made for them, the better */
export function trainSpeech(data: string, folders: readonly string[]): void {
  const known = readSpeeches(join(data, 'quotes', 'read'), false);
  const further = [join(data, 'quotes', 'dev'), ...folders].flatMap((folder) => readSpeeches(folder, true));
  const rows = [...known, ...further];
  report(rows);
  writeFileSync('lib/quotes/judge/speech-weights.ts', weightsModule(HEAD, 'SPEECH', weightsOf(rows)));
}

function weightsOf(rows: readonly SpeechRow[]): Features {
  const articles = new Map<string, Set<string>>();
  for (const { article, features } of rows)
    for (const name of Object.keys(features)) {
      const seen = articles.get(name) ?? new Set();
      articles.set(name, seen.add(article));
    }
  const names = [...articles].filter(([, seen]) => seen.size >= FEWEST).map(([name]) => name);
  const weights = logisticRegression(
    rows.map(({ features, isSpeech, weight }) => ({
      values: names.map((name) => features[name] ?? 0),
      label: isSpeech ? 1 : 0,
      weight,
    })),
    names.length,
    { ...FIT, bias: names.indexOf('bias') },
  );
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
}

function report(rows: readonly SpeechRow[]): void {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  const judged = Array.from({ length: FOLDS }, (_, fold) => {
    const weights = weightsOf(rows.filter(({ article }) => foldOf.get(article) !== fold));
    return rows
      .filter(({ article }) => foldOf.get(article) === fold)
      .map((row) => ({ ...row, probability: probabilityOf(row.features, weights) }));
  }).flat();
  console.log(
    `${rows.length} words in marks of ${articles.length} articles, ${rows.filter(({ isSpeech }) => !isSpeech).length} no speech.`,
  );
  console.log(`  the rules alone: ${outcomeOf(judged, ({ ruled }) => ruled)}`);
  for (const threshold of THRESHOLDS)
    console.log(
      `  from ${threshold.toFixed(1)}, cross-validated by article: ${outcomeOf(judged, ({ ruled, probability }) => ruled && probability >= threshold)}`,
    );
  tellEach(
    'that no rule takes for anything and nobody claims',
    judged,
    ({ ruled, features }) => ruled && isUnclaimed(features),
  );
  tellEach('that a rule takes for a name or a song', judged, ({ doubted }) => doubted);
}

/** Few enough to print the probability of each. */
function tellEach(
  what: string,
  judged: readonly (SpeechRow & { readonly probability: number })[],
  isOne: (row: SpeechRow) => boolean,
): void {
  const rows = judged.filter(isOne).sort((one, two) => two.probability - one.probability);
  const listed = (speech: boolean): string =>
    rows
      .filter(({ isSpeech }) => isSpeech === speech)
      .map(({ probability }) => probability.toFixed(2))
      .join(' ');
  console.log(
    `  ${rows.length} ${what}, cross-validated by article: speech at ${listed(true)}; none at ${listed(false)}`,
  );
}

function outcomeOf<Row extends SpeechRow>(rows: readonly Row[], takes: (row: Row) => boolean): string {
  const taken = rows.filter(takes);
  const right = taken.filter(({ isSpeech }) => isSpeech).length;
  const all = rows.filter(({ isSpeech }) => isSpeech).length;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `precision ${percent(right / taken.length)} (${taken.length - right} wrong), recall ${percent(right / all)} (${all - right} lost)`;
}

/** Fits the judge of speech on annotated articles, tells by cross-validation how good it is, and writes its weights. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Features } from '../../../../lib/quotes/judge/features.ts';
import { isUnclaimed } from '../../../../lib/quotes/judge/judge-words.ts';
import { crossValidate, type FeatureFit, fitFeatures } from '../fit-features.ts';
import { weightsModule } from '../judge/weights-module.ts';
import { readSpeeches, type SpeechRow } from './read-speeches.ts';

const FIT: FeatureFit = { rounds: 400, rate: 0.05, ridge: () => 0.003, fewest: 4 };
const THRESHOLDS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];
/** Invented pages that speak to their reader, most of what stands in marks nobody has said (in `voices-*` all of it somebody has); and roundups of what people said under labels, with pages that look like them. */
const INVENTED = ['tests/fixtures/advice', 'tests/fixtures/roundups'];
const HEAD = '/** Weights of the judge of speech, by feature; written by `npm run train -- speech`. */';

/** Fainter weights decide nothing on any set, and weigh a tenth of the table. */
const FAINT = 0.045;

function withoutFaint(weights: Features): Features {
  return Object.fromEntries(Object.entries(weights).filter(([, weight]) => Math.abs(weight) >= FAINT));
}

/** @param folders of annotated articles; the more, and the less rules were made for them, the better */
export function trainSpeech(data: string, folders: readonly string[]): void {
  const known = readSpeeches(join(data, 'quotes', 'read'), false);
  const further = [join(data, 'quotes', 'dev'), ...INVENTED, ...folders].flatMap((folder) =>
    readSpeeches(folder, true),
  );
  const rows = [...known, ...further];
  report(rows);
  writeFileSync(
    'lib/quotes/judge/speech-weights.ts',
    weightsModule(HEAD, 'SPEECH', withoutFaint(fitFeatures(rows, FIT))),
  );
}

function report(rows: readonly SpeechRow[]): void {
  const judged = crossValidate(rows, FIT);
  const articles = new Set(rows.map(({ article }) => article)).size;
  console.log(
    `${rows.length} words in marks of ${articles} articles, ${rows.filter(({ holds }) => !holds).length} no speech.`,
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
      .filter(({ holds }) => holds === speech)
      .map(({ probability }) => probability.toFixed(2))
      .join(' ');
  console.log(
    `  ${rows.length} ${what}, cross-validated by article: speech at ${listed(true)}; none at ${listed(false)}`,
  );
}

function outcomeOf<Row extends SpeechRow>(rows: readonly Row[], takes: (row: Row) => boolean): string {
  const taken = rows.filter(takes);
  const right = taken.filter(({ holds }) => holds).length;
  const all = rows.filter(({ holds }) => holds).length;
  const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
  return `precision ${percent(right / taken.length)} (${taken.length - right} wrong), recall ${percent(right / all)} (${all - right} lost)`;
}

/** Prints how good the judge is: what each threshold would show, and how often a certainty holds, by how Pith knows. */
import type { Outcome } from './cross-validate.ts';

const THRESHOLDS = [0, 0.4, 0.45, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8, 0.85, 0.9];
const BANDS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1];

export function reportOutcomes(name: string, outcomes: readonly Outcome[]): void {
  const quotes = outcomes.filter(({ isQuote }) => isQuote);
  const share = shareOf(quotes.length);
  console.log(
    `${name}, cross-validated by article: ${quotes.length} quotes, the order of asking is right for ${share(quotes.filter(({ askedRight }) => askedRight).length)} %, the judge for ${share(quotes.filter(({ right }) => right).length)} %.`,
  );
  for (const threshold of THRESHOLDS) {
    const named = quotes.filter(({ certainty }) => certainty >= threshold);
    const wrong = named.filter(({ right }) => !right).length;
    console.log(
      `  from ${threshold.toFixed(2)}: right ${share(named.length - wrong)} wrong ${share(wrong)} withheld ${share(quotes.length - named.length)}`,
    );
  }
  reportBands(
    '  the words beside leave no choice',
    outcomes.filter(({ alone }) => alone),
  );
  reportBands(
    '  the sentences around tell',
    outcomes.filter(({ alone }) => !alone),
  );
}

function reportBands(name: string, outcomes: readonly Outcome[]): void {
  const bands = BANDS.slice(1).flatMap((high, at) => {
    const low = BANDS[at]!;
    const band = outcomes.filter(({ certainty }) => certainty >= low && (certainty < high || high === 1));
    const right = band.filter((outcome) => outcome.right).length;
    return band.length > 0
      ? [`${low.toFixed(2)}: ${band.length} names, ${shareOf(band.length)(right)} %`]
      : [];
  });
  console.log(`${name}, right by certainty from ${bands.join('; ')}`);
}

function shareOf(all: number): (count: number) => string {
  return (count) => ((100 * count) / Math.max(1, all)).toFixed(1);
}

/** How the time for a text grows that is made to hang its reader: one unit again and again. */
import { loadLanguage } from '../../lib/summary/load-language.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { adversarialUnits, nameNewcomers, newcomerTexts, repeatUnit } from '../fixtures/adversarial/units.ts';
import { growthExponent, time } from './measure.ts';
import type { Table } from './table.ts';

/** Characters. */
const SIZES = [10_000, 30_000, 100_000, 300_000];
/** The exponent is that of the sizes from here on: before it the tables that are built once weigh more than the text. */
const LARGE = 30_000;
const WORST = 12;
const POINTS = 5;

interface Run {
  readonly unit: string;
  readonly many: boolean;
  readonly times: readonly number[];
  readonly exponent: number;
}

export async function measureAdversarial(): Promise<Table> {
  const runs: Run[] = [];
  for (const [unit, language] of adversarialUnits())
    for (const many of [false, true])
      runs.push({ many, ...(await measure(unit, language, (size) => repeatUnit(unit, size, many))) });
  for (const newcomer of newcomerTexts()) {
    const [sentence, language] = newcomer;
    runs.push({
      many: false,
      ...(await measure(sentence, language, (size) => [nameNewcomers(newcomer, size)])),
    });
  }
  const bySlope = runs.toSorted((one, other) => other.exponent - one.exponent);
  const slowest = runs.toSorted((one, other) => (other.times.at(-1) ?? 0) - (one.times.at(-1) ?? 0))[0];
  const shown = slowest ? [...new Set([...bySlope.slice(0, WORST), slowest])] : [];
  return {
    title: 'Texts made to hang their reader',
    about: `Milliseconds for a summary of one unit repeated, as one paragraph or as many, or of one sentence with another name X each time: ${runs.length} texts of ${SIZES.length} sizes each. The ${WORST} that grow fastest, and the slowest: the exponent k of time = c × size^k is fitted from ${LARGE} characters on, 1 is proportional.`,
    head: ['unit', 'paragraphs', ...SIZES.map((size) => `${size}`), 'exponent'],
    rows: shown.map(({ unit, many, times, exponent }) => [
      JSON.stringify(unit).replaceAll('|', '\\|'),
      many ? 'many' : 'one',
      ...times,
      exponent.toFixed(2),
    ]),
  };
}

async function measure(
  unit: string,
  language: string,
  paragraphsOf: (size: number) => readonly string[],
): Promise<Omit<Run, 'many'>> {
  const known = await loadLanguage(language);
  const times: number[] = [];
  for (const size of SIZES) {
    const article = articleFromParagraphs({ paragraphs: paragraphsOf(size), language });
    times.push((await time(() => summarise(article, known, POINTS))).ms);
  }
  // The clock has steps: a text that is done within one tells nothing.
  const points = SIZES.map((size, at) => ({ size, ms: Math.max(1, times[at] ?? 1) }));
  return { unit, times, exponent: growthExponent(points.filter(({ size }) => size >= LARGE)) };
}

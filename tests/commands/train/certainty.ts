/** Fits the weights of the certainty of a speaker's name on annotated articles, and writes them. */

import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPeople } from '../../../lib/people/find-people.ts';
import { type Evidence, evidenceOf, type Feature } from '../../../lib/quotes/evidence.ts';
import { findQuotes, readQuotes } from '../../../lib/quotes/find-quotes.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../pack-for.ts';
import { logisticRegression } from './logistic-regression.ts';

interface Gold {
  readonly title?: string;
  readonly lang?: string;
  readonly paragraphs: readonly string[];
  readonly quotes: readonly GoldQuote[];
}

interface GoldQuote {
  readonly text: string;
  readonly speaker: string | null;
  readonly speakerAliases?: readonly string[];
}

interface Row {
  readonly evidence: Evidence;
  readonly right: boolean;
  readonly proven: boolean;
  readonly weight: number;
}

type Weights = Record<Feature, number>;

/** The share of a quote's words that an annotated one must have. */
const ALIKE = 0.8;
/** Invented articles are many of a kind; a name beside what is no quote misleads less than one beside a quote. */
const INVENTED = 0.8;
const NO_QUOTE = 0.3;
/** In quotes: what a weight costs beside the loss of them all. */
const RIDGE = 0.15;
const ROUNDS = 3000;
const RATE = 0.02;
/** Log-odds of a name before anything is known. */
const START = 2;
/** Too rare in the annotated articles to fit (a bare subject was right beside five of six quotes), or never to be shown. */
const BY_HAND: Evidence = {
  'pattern:sentence-subject': -0.5,
  'pattern:signed': 0,
  'pattern:nobody': -9,
  'noun:place': -0.3,
};
/** Every third annotated article, by file name, is kept apart for measuring. */
const isTuned = (_name: string, index: number): boolean => index % 3 !== 2;

/** @param folders of more annotated articles, besides the given ones and the invented ones */
export function trainCertainty(data: string, folders: readonly string[]): void {
  const given = join(data, 'quotes', 'dev');
  if (!existsSync(given)) {
    console.error(`No annotated articles in ${given}: set PITH_DATA to the folder that holds quotes/dev.`);
    process.exit(1);
  }
  const rows = [
    ...readRows(given, 1, isTuned),
    ...readRows('tests/fixtures/quotes', INVENTED),
    ...folders.flatMap((folder) => readRows(folder, 1)),
  ];
  console.log(`${rows.length} quotes, ${rows.filter(({ right }) => right).length} with the right name.`);
  const features = [...new Set(rows.flatMap(({ evidence }) => Object.keys(evidence) as Feature[]))];
  const [proven, unproven] = [true, false].map((of) =>
    fitted(
      rows.filter((row) => row.proven === of),
      features,
    ),
  );
  writeFileSync('lib/quotes/certainty-weights.ts', moduleOf({ PROVEN: proven, UNPROVEN: unproven }));
}

function readRows(
  folder: string,
  weight: number,
  isIn = (_name: string, _index: number) => true,
): readonly Row[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.json'));
  return names
    .sort()
    .filter(isIn)
    .flatMap((name) => rowsOf(JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold, weight));
}

function rowsOf({ title = '', lang = 'en', paragraphs, quotes }: Gold, weight: number): readonly Row[] {
  const pack = packFor(lang);
  if (pack.clauses) return [];
  const article = articleFromParagraphs({ title, language: lang, paragraphs });
  const analysis = analyse(article, pack);
  const people = findPeople(analysis);
  const shown = new Set(findQuotes(analysis, people).map(({ parts }) => parts[0]?.start));
  const { narration, turns } = readQuotes(analysis, people);
  return turns.flatMap(({ run, decision }) => {
    const speeches = run.flatMap((at) => narration.speeches[at] ?? []);
    const parts = speeches.flatMap((speech) => speech.parts);
    if (!decision || !shown.has(parts[0]?.start)) return [];
    const words = wordsOf(parts.map(({ start, end }) => article.text.slice(start, end)).join(' '));
    const gold = quotes.find(({ text }) => likeness(words, wordsOf(text)) >= ALIKE);
    const { mention } = decision.referent.person;
    const name = article.text.slice(mention.start, mention.end);
    return {
      evidence: evidenceOf(narration, speeches[0]?.quotation.blocks[0] ?? 0, decision),
      proven: pack.proven,
      right: gold !== undefined && isSame(name, gold),
      weight: gold ? weight : weight * NO_QUOTE,
    };
  });
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The share of the words of both that are in both. */
function likeness(one: readonly string[], two: readonly string[]): number {
  const [first, second] = [new Set(one), new Set(two)];
  const both = [...first].filter((word) => second.has(word)).length;
  return both / Math.max(1, first.size + second.size - both);
}

/** One name has all words of the other, or for phrases half of them. */
function isSame(name: string, { speaker, speakerAliases = [] }: GoldQuote): boolean {
  if (speaker === null) return false;
  const one = wordsOf(name);
  return [speaker, ...speakerAliases].some((gold) => {
    const two = wordsOf(gold);
    const both = one.filter((word) => two.includes(word)).length;
    return both > 0 && both / Math.min(one.length, two.length) >= (two.length > 2 ? 0.5 : 1);
  });
}

function fitted(rows: readonly Row[], features: readonly Feature[]): Weights {
  const columns = [...new Set<Feature>(['start', ...features, ...(Object.keys(BY_HAND) as Feature[])])];
  const weights = logisticRegression(
    rows.map(({ evidence, right, weight }) => ({
      values: columns.map((feature) => evidence[feature] ?? 0),
      label: Number(right),
      weight,
    })),
    columns.length,
    {
      rounds: ROUNDS,
      rate: RATE,
      ridge: RIDGE / rows.reduce((sum, { weight }) => sum + weight, 0),
      bias: columns.indexOf('start'),
      start: columns.map((feature) => BY_HAND[feature] ?? (feature === 'start' ? START : 0)),
      held: new Set(columns.flatMap((feature, at) => (BY_HAND[feature] === undefined ? [] : [at]))),
    },
  );
  return Object.fromEntries(columns.map((feature, at) => [feature, weights[at] ?? 0])) as Weights;
}

function moduleOf(tables: Readonly<Record<string, Weights | undefined>>): string {
  const written = Object.entries(tables).map(([name, weights = {}]) => {
    const lines = Object.entries(weights)
      .sort(([one], [two]) => (one < two ? -1 : 1))
      .map(
        ([feature, weight]) =>
          `  ${/\W/u.test(feature) ? `'${feature}'` : feature}: ${Number(weight.toFixed(2))},\n`,
      );
    return `export const ${name}: Readonly<Record<Feature, number>> = {\n${lines.join('')}};\n`;
  });
  return `/** Log-odds for each piece of evidence that a name is right; written by \`npm run train -- certainty\`. */
import type { Feature } from './evidence.ts';

${written.join('\n')}`;
}

/** Fits the judge of speakers on annotated articles that no rule was made for, and writes its weights. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findPeople } from '../../../lib/people/find-people.ts';
import { findQuotes, readQuotes } from '../../../lib/quotes/find-quotes.ts';
import { caseOf, choose } from '../../../lib/quotes/judge/judge.ts';
import type { Features } from '../../../lib/quotes/judge/weigh-features.ts';
import { leavesNobody } from '../../../lib/quotes/ways/decide.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../lib/text/span.ts';
import { packFor } from '../../pack-for.ts';
import { isKeptApart } from '../../quality/kept-apart.ts';
import { type Choice, conditionalSoftmax, type Option, sharesOf } from './conditional-softmax.ts';
import { type GoldQuote, goldOf, isSpeaker } from './match-gold.ts';

interface Gold {
  readonly title?: string;
  readonly lang?: string;
  readonly paragraphs: readonly string[];
  readonly quotes: readonly GoldQuote[];
}

interface Row {
  readonly article: string;
  readonly language: string;
  readonly proven: boolean;
  readonly features: readonly Features[];
  /** Indices of the right options; the last is nobody. */
  readonly right: readonly number[];
  /** Whom the order of asking has found is the first option. */
  readonly asked: boolean;
  /** The option that the judge takes, by the probabilities of all. */
  readonly choose: (shares: ArrayLike<number>) => number;
  readonly isQuote: boolean;
  readonly weight: number;
}

/** What is no quotation tells less of names than a quotation does. */
const NO_QUOTE = 0.5;
/** The languages of the other table count so much. */
const LENT = 0.35;
/** The share of quotes that may get a wrong name. */
const MOST_WRONG = { proven: 0.05, unproven: 0.12 };
/** So many quotes of all languages stand beside a language's own. */
const LENT_QUOTES = 60;
/** A language with fewer has no threshold of its own. */
const FEWEST_QUOTES = 20;
/** The thresholds that are tried. */
const STEPS = Array.from({ length: 61 }, (_, at) => 0.3 + at / 100);
const FOLDS = 6;
const FIT = { rounds: 250, rate: 0.05, ridge: 0.6 };
/** So many rows must show a feature. */
const FEWEST = 3;

export function trainJudge(data: string): void {
  const rows = readRows(join(data, 'quotes', 'read'));
  console.log(`${rows.length} quotes of ${new Set(rows.map(({ article }) => article)).size} articles.`);
  const thresholds: Record<string, number> = {};
  const tables = [true, false].map((proven) => {
    const lent = rows.map((row) => (row.proven === proven ? row : { ...row, weight: row.weight * LENT }));
    const outcomes = crossValidate(lent, proven);
    report(outcomes, proven);
    Object.assign(thresholds, thresholdsOf(outcomes, proven ? MOST_WRONG.proven : MOST_WRONG.unproven));
    return fitWeights(lent);
  });
  writeFileSync('lib/quotes/judge/judge-weights.ts', moduleOf(tables[0]!, thresholds));
  writeFileSync('lib/quotes/judge/unproven-weights.ts', unprovenModuleOf(tables[1]!));
}

function readRows(folder: string): readonly Row[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !isKeptApart(name.slice(0, -'.json'.length)))
    .sort()
    .flatMap((name) => rowsOf(name, JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold));
}

function rowsOf(name: string, { title = '', lang = 'en', paragraphs, quotes }: Gold): readonly Row[] {
  const pack = packFor(lang);
  if (pack.clauses) return [];
  const article = articleFromParagraphs({ title, language: lang, paragraphs });
  const analysis = analyse(article, pack);
  const people = findPeople(analysis);
  const shown = new Set(findQuotes(analysis, people).map(({ parts }) => parts[0]?.start));
  const { narration, turns } = readQuotes(analysis, people);
  return turns.flatMap(({ run, moment, beside: own, asked }) => {
    const parts = run.flatMap((at) => narration.speeches[at]?.parts ?? []);
    if (!shown.has(parts[0]?.start) || (own && leavesNobody(narration, own))) return [];
    const gold = goldOf(parts.map((part) => slice(article.text, part)).join(' '), quotes);
    const { rivals, features } = caseOf({ moment, run, own }, asked);
    const right = rivals.flatMap(({ candidate }, at) =>
      gold && isSpeaker(slice(article.text, candidate.referent.person.mention), gold) ? [at] : [],
    );
    return [
      {
        article: name,
        language: lang,
        proven: pack.proven,
        features,
        choose: (shares) => choose({ moment, own }, rivals, shares),
        right: right.length > 0 ? right : [features.length - 1],
        asked: rivals[0]?.first === true,
        isQuote: gold !== undefined,
        weight: (gold ? 1 : NO_QUOTE) / Math.sqrt(Math.max(1, quotes.length)),
      },
    ];
  });
}

function fitWeights(rows: readonly Row[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const { features } of rows)
    for (const name of new Set(features.flatMap((own) => Object.keys(own))))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  const names = [...counts].filter(([, count]) => count >= FEWEST).map(([name]) => name);
  const columns = new Map(names.map((name, at) => [name, at]));
  const choices: Choice[] = rows.map(({ features, right, weight }) => ({
    right,
    weight,
    options: optionsOf(features, columns),
  }));
  const weights = conditionalSoftmax(choices, names.length, FIT);
  return Object.fromEntries(names.map((name, at) => [name, weights[at]!]));
}

function optionsOf(features: readonly Features[], columns: ReadonlyMap<string, number>): readonly Option[] {
  return features.map((own) =>
    Object.entries(own).flatMap(([name, value]) => {
      const column = columns.get(name);
      return column === undefined ? [] : [[column, value] as const];
    }),
  );
}

interface Outcome {
  readonly language: string;
  readonly certainty: number;
  readonly right: boolean;
  readonly askedRight: boolean;
  readonly isQuote: boolean;
}

/** What fits to the other articles say of each article's quotes. */
function crossValidate(rows: readonly Row[], proven: boolean): readonly Outcome[] {
  const articles = [...new Set(rows.map(({ article }) => article))];
  const foldOf = new Map(articles.map((article, at) => [article, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => {
    const weights = fitWeights(rows.filter(({ article }) => foldOf.get(article) !== fold));
    return rows
      .filter((row) => row.proven === proven && foldOf.get(row.article) === fold)
      .map((row) => outcomeOf(row, weights));
  }).flat();
}

function report(outcomes: readonly Outcome[], proven: boolean): void {
  const quotes = outcomes.filter(({ isQuote }) => isQuote);
  const share = (count: number): string => ((100 * count) / Math.max(1, quotes.length)).toFixed(1);
  console.log(
    `${proven ? 'English' : 'Other languages'}, cross-validated by article: ${quotes.length} quotes, the order of asking is right for ${share(quotes.filter(({ askedRight }) => askedRight).length)} %, the judge for ${share(quotes.filter(({ right }) => right).length)} %.`,
  );
  for (const threshold of [0, 0.3, 0.4, 0.5, 0.55, 0.6, 0.65, 0.7, 0.75, 0.8]) {
    const named = quotes.filter(({ certainty }) => certainty >= threshold);
    const wrong = named.filter(({ right }) => !right).length;
    console.log(
      `  from ${threshold.toFixed(2)}: right ${share(named.length - wrong)} wrong ${share(wrong)} withheld ${share(quotes.length - named.length)}`,
    );
  }
  for (let low = 0; low < 1; low += 0.1) {
    const band = outcomes.filter(
      ({ certainty }) => certainty >= low && certainty < low + 0.1 + (low > 0.85 ? 1 : 0),
    );
    if (band.length > 0)
      console.log(
        `  certainty ${low.toFixed(1)}..: ${band.length} names, ${((100 * band.filter(({ right }) => right).length) / band.length).toFixed(0)} % right`,
      );
  }
}

function outcomeOf(
  { features, choose, right, asked, isQuote, language }: Row,
  weights: Readonly<Record<string, number>>,
): Outcome {
  const names = Object.keys(weights);
  const columns = new Map(names.map((name, at) => [name, at]));
  const shares = sharesOf(optionsOf(features, columns), Object.values(weights));
  const best = choose(shares);
  return {
    language,
    certainty: best < 0 ? 0 : shares[best]!,
    right: right.includes(best),
    askedRight: asked && right.includes(0) && shares.length > 1,
    isQuote,
  };
}

/**
 * Of each language the lowest certainty from which so few quotes get a wrong name. A language's few quotes count beside the
 * share of all together, as if that were so many quotes more.
 */
function thresholdsOf(outcomes: readonly Outcome[], mostWrong: number): Readonly<Record<string, number>> {
  const quotes = outcomes.filter(({ isQuote }) => isQuote);
  const languages = [...new Set(quotes.map(({ language }) => language))]
    .filter((language) => quotes.filter((quote) => quote.language === language).length >= FEWEST_QUOTES)
    .sort();
  return Object.fromEntries(
    languages.map((language) => {
      const own = quotes.filter((quote) => quote.language === language);
      const fits = STEPS.find((step) => {
        const all = shareWrong(quotes, step);
        return (
          (shareWrong(own, step) * own.length + all * LENT_QUOTES) / (own.length + LENT_QUOTES) <= mostWrong
        );
      });
      return [language, fits ?? 1];
    }),
  );
}

function shareWrong(quotes: readonly Outcome[], threshold: number): number {
  return quotes.filter(({ certainty, right }) => certainty >= threshold && !right).length / quotes.length;
}

function moduleOf(
  proven: Readonly<Record<string, number>>,
  thresholds: Readonly<Record<string, number>>,
): string {
  return `/**
 * Weights of the judge, by feature; written by \`npm run train -- judge\`. Fitted on the readings of rules that were not made
 * for the articles: fitted where rules have been made for them since, it would trust these too much.
 */
import type { Features } from './weigh-features.ts';

export const PROVEN: Features = {
${linesOf(proven)}};

/** From which certainty on a name is shown, by language. */
export const THRESHOLDS: Features = {
${linesOf(thresholds)}};
`;
}

function unprovenModuleOf(weights: Readonly<Record<string, number>>): string {
  return `/** Weights of the judge in languages whose rules fewer articles stand behind; written by \`npm run train -- judge\`. */
import type { Features } from './weigh-features.ts';

export const UNPROVEN: Features = {
${linesOf(weights)}};
`;
}

function linesOf(weights: Readonly<Record<string, number>>): string {
  return Object.entries(weights)
    .map(([name, weight]) => [name, Number(weight.toFixed(2))] as const)
    .filter(([, weight]) => weight !== 0)
    .sort(([one], [two]) => (one < two ? -1 : 1))
    .map(([name, weight]) => `  ${/\W/u.test(name) ? `'${name}'` : name}: ${weight},\n`)
    .join('');
}

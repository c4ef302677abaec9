/** How well quotes are found and attributed, on annotated articles; skipped where these are not at hand. */
import { execFileSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { condense } from '../commands/condense.ts';
import { isKeptApart } from './kept-apart.ts';

const data = process.env.PITH_DATA ?? '../shared/data';
const scorer = join(data, '..', 'score', 'quotes.mjs');
const DEV = join(data, 'quotes', 'dev');
const READ = join(data, 'quotes', 'read');
const SILVER = join(data, 'quotes', 'polnear_dev');
const INVENTED = join(import.meta.dirname, '../fixtures/quotes');
const ADVICE = join(import.meta.dirname, '../fixtures/advice');
const PORTRAITS = join(import.meta.dirname, '../fixtures/portraits');
const NEWSROOMS = join(import.meta.dirname, '../fixtures/newsrooms');
const isHere = existsSync(DEV) && existsSync(scorer);
if (!isHere) console.warn(`Skipped: no annotated quotes in ${DEV}; PITH_DATA says where they are.`);

interface Score {
  readonly detection: { readonly F: number };
  readonly speaker: { readonly exact: number; readonly wrong: number };
  readonly endToEnd: { readonly F: number };
  readonly notQuotesReported: number;
}

interface Floor {
  readonly detection: number;
  readonly endToEnd?: number;
  readonly exact?: number;
  /** A ceiling, as share of the quotes found. */
  readonly wrong?: number;
  /** A ceiling, as a count. */
  readonly notQuotes?: number;
}

/** Every third article, by file name, has been kept apart from the first day: no rule was made for it, and nobody read its errors. */
const isHeldOut = (_name: string, index: number) => index % 3 === 2;
const isTuned = (name: string, index: number) => !isHeldOut(name, index);
const isApart = (name: string) => isKeptApart(name.slice(0, -'.json'.length));
const isRead = (name: string) => !isApart(name);
const isEastAsian = (name: string) => /^(?:ja|zh|ko)-/.test(name);
/** Speakers come in pairs in almost every line of it: counted apart. */
const PLURAL = '56.json';

/**
 * Floors only go up. They fell three times: on the articles that rules were tuned to, their held-out third and the silver set
 * when the judge was fitted on articles of the wild alone; and in other languages when no name was shown below .45 any
 * more, which took their wrong names from 12.4 to 9.5 % kept apart. The held-out third fell once more when a name in English
 * was shown from two in three on, as articles that no rule was made for asked. The bound on wrong names in other languages,
 * kept apart, rose from 9.6 to 10 % with rules that found more right ones. When the judge learnt how people stand in the
 * sentences around, and was fitted on 700 more articles, English names of the wild that were wrong fell from 6.2 to 4.6 % kept
 * apart and other languages' right ones rose from 70 to 72 %; on what rules were tuned to or invented for, it lost a little. The bounds on wrong English names rose
 * by two quotes of the wild and one kept apart when the judge learnt genders and was fitted on 345 more articles. When weights
 * took the place of rules for where a quote goes on, two or three tuned quotes were torn or joined that rules had been
 * made for; kept apart, more were found in all languages. When the judge of speech learnt what anybody may say, it lost one
 * quote that had been held out; kept apart, five of nine texts that nobody has said are gone. The invented articles of other
 * languages are 83 more since four languages joined them, with one text in marks too many.
 */
const SETS: readonly (readonly [string, string, (name: string, index: number) => boolean, boolean, Floor])[] =
  [
    ['English, tuned', DEV, isTuned, true, { detection: 0.99, endToEnd: 0.945, wrong: 0.012, notQuotes: 0 }],
    [
      'English, held out',
      DEV,
      isHeldOut,
      true,
      { detection: 0.964, endToEnd: 0.85, wrong: 0.035, notQuotes: 1 },
    ],
    [
      'other languages, tuned',
      DEV,
      (name, index) => isTuned(name, index) && name !== PLURAL,
      false,
      { detection: 0.98, endToEnd: 0.745, wrong: 0.088, notQuotes: 3 },
    ],
    ['English, in the wild', READ, isRead, true, { detection: 0.979, endToEnd: 0.91, wrong: 0.026 }],
    [
      'English, in the wild, kept apart',
      READ,
      isApart,
      true,
      { detection: 0.933, endToEnd: 0.82, wrong: 0.05 },
    ],
    // Lower than it was (0.81, wrong 0.052): the certainty that Chinese names now need withholds doubtful ones.
    [
      'other languages, in the wild',
      READ,
      isRead,
      false,
      { detection: 0.957, endToEnd: 0.799, wrong: 0.045 },
    ],
    [
      'other languages, in the wild, kept apart',
      READ,
      isApart,
      false,
      { detection: 0.96, endToEnd: 0.736, wrong: 0.087 },
    ],
    ['silver, US politics', SILVER, () => true, true, { detection: 0.878, exact: 0.757 }],
    [
      'invented, English',
      INVENTED,
      () => true,
      true,
      { detection: 0.99, endToEnd: 0.925, wrong: 0.043, notQuotes: 3 },
    ],
    [
      'invented, other languages',
      INVENTED,
      (name) => !isEastAsian(name),
      false,
      { detection: 0.98, endToEnd: 0.86, wrong: 0.042, notQuotes: 14 },
    ],
    // The judge of speech is fitted on them too: by the weights before, 139 of their 279 were taken for quotes.
    [
      'invented, pages that speak to their reader',
      ADVICE,
      () => true,
      true,
      { detection: 0.85, endToEnd: 0.72, wrong: 0.065, notQuotes: 34 },
    ],
    // Nothing is fitted on these: people who are quoted in earnest, on pages that say “you” as often.
    [
      'invented, portraits that speak to their reader',
      PORTRAITS,
      () => true,
      true,
      { detection: 0.99, endToEnd: 0.93, wrong: 0, notQuotes: 0 },
    ],
    [
      'invented, as newsrooms write, eight languages',
      NEWSROOMS,
      () => true,
      false,
      { detection: 0.965, endToEnd: 0.83, wrong: 0.072, notQuotes: 18 },
    ],
    [
      'invented, Chinese, Japanese, Korean',
      INVENTED,
      isEastAsian,
      false,
      // Lower than it was (0.915): a Chinese name is shown from a certainty on that holds wrong ones under 9 % of unseen quotes.
      { detection: 0.98, endToEnd: 0.89, wrong: 0.014, notQuotes: 0 },
    ],
  ];

describe.skipIf(!isHere)('quotes and their speakers', () => {
  it.each(SETS)('%s', async (name, folder, isIn, english, floor) => {
    const score = await scoreOf(folder, isIn, english);
    console.log(
      `${name}: detection ${percent(score.detection.F)} exact ${percent(score.speaker.exact)} wrong ${percent(score.speaker.wrong)} end to end ${percent(score.endToEnd.F)} not-quotes ${score.notQuotesReported}`,
    );
    expect(score.detection.F).toBeGreaterThanOrEqual(floor.detection);
    expect(score.endToEnd.F).toBeGreaterThanOrEqual(floor.endToEnd ?? 0);
    expect(score.speaker.exact).toBeGreaterThanOrEqual(floor.exact ?? 0);
    expect(score.speaker.wrong).toBeLessThanOrEqual(floor.wrong ?? 1);
    expect(score.notQuotesReported).toBeLessThanOrEqual(floor.notQuotes ?? Number.POSITIVE_INFINITY);
  });
});

/** Runs the articles through the batch command's own function, and the scorer over what comes out. */
async function scoreOf(
  folder: string,
  isIn: (name: string, index: number) => boolean,
  english: boolean,
): Promise<Score> {
  const work = mkdtempSync(join(tmpdir(), 'pith-quotes-'));
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .filter(isIn);
  const lines: string[] = [];
  for (const name of names) {
    const gold = JSON.parse(readFileSync(join(folder, name), 'utf8'));
    if ((gold.lang === 'en') !== english) continue;
    copyFileSync(join(folder, name), join(work, name));
    const { id = name.slice(0, -5), title, lang: language, paragraphs } = gold;
    lines.push(JSON.stringify(await condense(JSON.stringify({ id, title, language, paragraphs }), 5)));
  }
  const predictions = `${work}.jsonl`;
  writeFileSync(predictions, lines.join('\n'));
  const output = execFileSync(process.execPath, [scorer, work, predictions, '--json'], { encoding: 'utf8' });
  rmSync(work, { recursive: true });
  rmSync(predictions);
  return JSON.parse(output) as Score;
}

function percent(share: number): string {
  return (100 * share).toFixed(1);
}

/**
 * Budgets for what each part of Pith weighs. They only go down; but twice: when points and speakers were given trained
 * models, the article a choice of its own and the popup its shelf; and when speakers were read on articles that no rule was
 * made for, which asked for given names above all (2,400) and, once more, for grammar of 15
 * languages (the engine's last 5 kB, and 30 of all). To be won back. Parts weigh a little more since what a click does without stands in files
 * of its own (copying, the pages of settings and shelf). English took 1 kB of names from other countries when the engine
 * gave up all of theirs (11), and the reader 0.4 for stories in front of others and after them. Articles that no rule had been
 * made for, read once more, asked for 13 kB of all: words and forms of 15 languages, and a judge for Chinese, Japanese and
 * Korean. The weights of where a quote goes on, and the grammar of Italian, Polish and Japanese articles that nobody had
 * read, took 1.7 kB of the engine and 3.7 of all; the build had given 1.5 of both. Indonesian took 10 kB of all, and its
 * offices, hung subjects and demonstratives 0.4 of the engine; Romanian 9 kB of all, and its spellings 0.1; bylines, days
 * and links of both 0.2 of what makes an article. Ukrainian took 12 kB of all. What anybody may say took .8 of the engine, and
 * topics, letters, statements, talks and words passed on 2.1; what only looks
 * like a charge, a question or an office .2 of English.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { filesOf, scriptsOf, weigh, withImports } from './weigh.ts';

const KILOBYTE = 1000;
/** In kilobytes, gzipped. */
const BUDGETS = {
  begin: 1,
  reader: 28.2,
  view: 27.8,
  reading: 22.2,
  engine: 100.8,
  language: 21.3,
  click: 204,
  all: 561.2,
};
/** Each is a request. */
const MOST_SCRIPTS = 6;

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('What %s weighs', (folder) => {
  const files = filesOf(folder);
  const chunk = (name: string) => files.filter((file) => file.startsWith(`chunks/${name}-`));
  const engine = chunk('engine');
  const reading = chunk('reading');
  const view = [...scriptsOf(folder, 'popup.html')].filter((file) => ![...engine, ...reading].includes(file));

  it('the script that reads the page', () => {
    expect(weigh(folder, ['article.js'])).toBeLessThan(BUDGETS.reader * KILOBYTE);
  });

  it('the popup, before it knows the article', () => {
    expect(weigh(folder, view)).toBeGreaterThan(10 * KILOBYTE);
    expect(weigh(folder, view)).toBeLessThan(BUDGETS.view * KILOBYTE);
  });

  it('what makes an article of what the script read', () => {
    expect(weigh(folder, reading)).toBeGreaterThan(10 * KILOBYTE);
    expect(weigh(folder, reading)).toBeLessThan(BUDGETS.reading * KILOBYTE);
  });

  it('the engine, without the tables of a language', () => {
    expect(weigh(folder, engine)).toBeGreaterThan(10 * KILOBYTE);
    expect(weigh(folder, engine)).toBeLessThan(BUDGETS.engine * KILOBYTE);
  });

  it.each(['english', 'german', 'french', 'japanese'])('the tables of %s', (language) => {
    // One file, or two where it is read clause by clause.
    expect(chunk(language).length).toBeGreaterThan(0);
    expect(weigh(folder, chunk(language))).toBeLessThan(BUDGETS.language * KILOBYTE);
  });

  it('all that a click on an English article loads, in a few files', () => {
    const scripts = new Set([...scriptsOf(folder, 'popup.html'), ...withImports(folder, chunk('english'))]);
    const page = ['popup.html', ...files.filter((file) => file.startsWith('assets/style-'))];
    expect(page).toHaveLength(2);
    expect(weigh(folder, ['article.js', ...page, ...scripts])).toBeLessThan(BUDGETS.click * KILOBYTE);
    expect(scripts.size).toBeLessThanOrEqual(MOST_SCRIPTS);
  });

  it('the popup begins with the script that begins the reading, which the panel does without', () => {
    const begin = '<script src="/begin.js"></script>';
    const page = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(page('popup.html')).toContain(`<head>${begin}`);
    expect(page('sidepanel.html')).not.toContain(begin);
    expect(weigh(folder, ['begin.js'])).toBeLessThan(BUDGETS.begin * KILOBYTE);
  });

  it('all of it', () => {
    expect(weigh(folder, files)).toBeLessThan(BUDGETS.all * KILOBYTE);
  });
});

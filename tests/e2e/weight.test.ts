/** Budgets for what each part of Pith weighs. They only go down. */
import { describe, expect, it } from 'vitest';
import { filesOf, scriptsOf, weigh, withImports } from './weigh.ts';

const KILOBYTE = 1000;
/** In kilobytes, gzipped. */
const BUDGETS = { reader: 28, view: 36, engine: 57, language: 10.7, all: 325 };

describe.each(['.output/chrome-mv3', '.output/firefox-mv3'])('What %s weighs', (folder) => {
  const files = filesOf(folder);
  const chunk = (name: string) => files.filter((file) => file.startsWith(`chunks/${name}-`));
  const view = new Set([...scriptsOf(folder, 'popup.html'), ...withImports(folder, chunk('mount'))]);
  const engine = [...withImports(folder, chunk('engine'))].filter((file) => !view.has(file));

  it('the script that reads the page', () => {
    expect(weigh(folder, ['article.js'])).toBeLessThan(BUDGETS.reader * KILOBYTE);
  });

  it('the popup, before it knows the article', () => {
    expect(weigh(folder, view)).toBeGreaterThan(10 * KILOBYTE);
    expect(weigh(folder, view)).toBeLessThan(BUDGETS.view * KILOBYTE);
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

  it('all of it', () => {
    expect(weigh(folder, files)).toBeLessThan(BUDGETS.all * KILOBYTE);
  });
});

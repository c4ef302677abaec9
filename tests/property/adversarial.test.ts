/** A text that is made to hang its reader has its summary like any other; how its time grows `npm run bench -- adversarial` measures. */
import { describe, expect, it } from 'vitest';
import { loadLanguage } from '../../lib/summary/load-language.ts';
import { summarise } from '../../lib/summary/summarise.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { KNOWN_LANGUAGES } from '../../lib/text/packs/load-pack.ts';
import { adversarialUnits, nameNewcomers, newcomerTexts, repeatUnit } from '../fixtures/adversarial/units.ts';

const SIZE = 30_000;
const POINTS = 5;

it.each([
  ['th', 'กขคงจ'.repeat(30_000)],
  ['zh', '我们说了很多话'.repeat(21_500)],
  ['ja', '私はそれを知っている'.repeat(15_000)],
])('a sentence of 150,000 characters without a space in %s', async (language, paragraph) => {
  const article = articleFromParagraphs({ paragraphs: [paragraph], language });
  const { points, quotes } = summarise(article, await loadLanguage(language), POINTS);
  expect(points.length).toBeLessThanOrEqual(POINTS);
  expect(quotes).toEqual([]);
});

it.each(KNOWN_LANGUAGES)('one word of 1,000,000 letters at the head of a text in %s', async (language) => {
  const paragraph = `${'a'.repeat(1_000_000)} said Ann Bell. ${'Ann Bell came home again. '.repeat(20)}`;
  const article = articleFromParagraphs({ paragraphs: [paragraph], language });
  const { points } = summarise(article, await loadLanguage(language), POINTS);
  expect(points.length).toBeLessThanOrEqual(POINTS);
});

it.each(newcomerTexts())('30,000 characters of %s, each time another name, in %s', async (...newcomer) => {
  const [, language] = newcomer;
  const article = articleFromParagraphs({ paragraphs: [nameNewcomers(newcomer, SIZE)], language });
  const { points, quotes } = summarise(article, await loadLanguage(language), POINTS);
  expect(points.length).toBeLessThanOrEqual(POINTS);
  for (const { parts } of quotes)
    for (const { end } of parts) expect(end).toBeLessThanOrEqual(article.text.length);
});

describe.each([
  ['one paragraph', false],
  ['many paragraphs', true],
])('repeated 30,000 characters long in %s', (_name, many) => {
  it.each(adversarialUnits())('%j in %s', async (unit, language) => {
    const article = articleFromParagraphs({ paragraphs: repeatUnit(unit, SIZE, many), language });
    const { points, quotes } = summarise(article, await loadLanguage(language), POINTS);
    expect(points.length).toBeLessThanOrEqual(POINTS);
    for (const { parts } of quotes)
      for (const { start, end } of parts) {
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(article.text.length);
      }
  });
});

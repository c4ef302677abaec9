/** How time and memory grow with the length of a text, stage by stage. */
import { findPeople } from '../../lib/people/find-people.ts';
import { choosePoints } from '../../lib/points/choose-points.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { loadPack } from '../../lib/text/packs/load-pack.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { countWords } from '../../lib/text/words.ts';
import { growthExponent, time } from './measure.ts';
import { readArticles } from './read-articles.ts';
import type { Table } from './table.ts';

const SIZES = [1_000, 10_000, 100_000, 200_000, 1_000_000];
const STAGES = ['sentences', 'people', 'quotes', 'points'] as const;

type Times = Record<(typeof STAGES)[number], number>;

export async function grow(): Promise<Table> {
  const paragraphs = readArticles('cnndm').flatMap((article) => article.paragraphs);
  await measure(paragraphs, 20_000);
  const runs: { size: number; times: Times; memory: number }[] = [];
  for (const size of SIZES) runs.push(await measure(paragraphs, size));
  const exponent = (stage: keyof Times) =>
    growthExponent(runs.map(({ size, times }) => ({ size, ms: times[stage] }))).toFixed(2);
  return {
    title: 'Growth with the length of an article',
    about:
      'Milliseconds for a text made of news articles one after the other. The exponent k of time = c × words^k is fitted over all sizes: 1 is proportional. Memory is what the heap grew by, beside the text’s own two bytes a character.',
    head: ['words', ...STAGES, 'all', 'memory'],
    rows: [
      ...runs.map(({ size, times, memory }) => [
        `${size}`,
        ...STAGES.map((stage) => times[stage]),
        STAGES.reduce((sum, stage) => sum + times[stage], 0),
        `${memory.toFixed(1)} ×`,
      ]),
      ['exponent', ...STAGES.map(exponent), '', ''],
    ],
  };
}

/** @param words how many, about: whole paragraphs, from the beginning again where they run out. */
async function measure(source: readonly string[], words: number) {
  const paragraphs: string[] = [];
  for (let count = 0, at = 0; count < words; at++) {
    const paragraph = source[at % source.length] ?? '';
    paragraphs.push(paragraph);
    count += countWords(paragraph);
  }
  const pack = await loadPack('en');
  const article = articleFromParagraphs({ paragraphs, language: 'en', title: 'A long day' });
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const sentences = await time(() => splitSentences(article, pack));
  const people = await time(() => findPeople(article, pack));
  const quotes = await time(() => findQuotes(article, people.value));
  const points = await time(() =>
    choosePoints({ article, sentences: sentences.value, people: people.value, quotes: quotes.value }, 8),
  );
  const memory = (process.memoryUsage().heapUsed - before) / (2 * article.text.length);
  return {
    size: words,
    memory,
    times: { sentences: sentences.ms, people: people.ms, quotes: quotes.ms, points: points.ms },
  };
}

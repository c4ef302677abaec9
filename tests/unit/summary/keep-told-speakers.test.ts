/** Speakers in a language whose words of speech Pith does not know. */
import { expect, it } from 'vitest';
import { loadLanguage } from '../../../lib/summary/load-language.ts';
import { summarise } from '../../../lib/summary/summarise.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';

const PARAGRAPHS = [
  'Pelabuhan lama ditutup selama dua minggu selepas ribut merosakkan jeti.',
  'Ketua pelabuhan Siti Rahma hadir pada hari Isnin. “Kami tidak pernah melihat ombak setinggi ini,” dan semua orang pulang.',
];

it('are not guessed, and that is known', async () => {
  const article = articleFromParagraphs({ paragraphs: PARAGRAPHS, language: 'ms' });
  const summary = summarise(article, await loadLanguage('ms'), 5);
  expect(summary.speakersNotSought).toBe(true);
  expect(summary.quotes.map(({ speaker }) => speaker)).toEqual([undefined]);
});

it('are looked for in the others', async () => {
  const article = articleFromParagraphs({
    paragraphs: ['“Nobody has asked any of us about the wall,” said Ada Lind.'],
    language: 'en',
  });
  const summary = summarise(article, await loadLanguage('en'), 5);
  expect(summary.speakersNotSought).toBe(undefined);
  expect(summary.speakers.map(({ name }) => name)).toEqual(['Ada Lind']);
});

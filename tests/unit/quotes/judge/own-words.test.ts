import { expect, it } from 'vitest';
import { findPeople } from '../../../../lib/people/find-people.ts';
import { readQuotes } from '../../../../lib/quotes/find-quotes.ts';
import { type OwnWords, readOwnWords } from '../../../../lib/quotes/judge/own-words.ts';
import { analyse } from '../../../../lib/text/analyse.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../../pack-for.ts';

/** Of the last quotation. */
function wordsOf(paragraph: string): OwnWords {
  const article = articleFromParagraphs({ paragraphs: [paragraph], language: 'en' });
  const analysis = analyse(article, packFor('en'));
  const { moment, run, beside: own } = readQuotes(analysis, findPeople(analysis)).turns.at(-1)!;
  return readOwnWords({ moment, run, own });
}

it.each([
  ['name', '“The river will be back,” said Ann Bell.'],
  ['he', '“The river will be back,” she said.'],
  ['it', '“The river will be back,” it said.'],
  ['noun', '“The river will be back,” said a neighbour.'],
  ['nothing', '“The river will be back.”'],
])('tells of the speaker by %s: %s', (told, paragraph) => {
  expect(wordsOf(paragraph).told).toBe(told);
});

it('hears who speaks of themselves, and of whom they speak', () => {
  expect(wordsOf('“I saw the river,” said Ann Bell.')).toMatchObject({ saysI: true, spokenOf: undefined });
  expect(wordsOf('“The mill is his now,” said Ann Bell.')).toMatchObject({ saysI: false, spokenOf: 'm' });
  expect(wordsOf('“The mill is hers now,” said Tom Reed.')).toMatchObject({ spokenOf: 'f' });
});

import { expect, test } from 'vitest';
import { passageOf } from '../../../lib/article/passage.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';

const article = articleFromParagraphs({
  paragraphs: ['The dam held.', 'Nobody was hurt, she said.', 'Work goes on.'],
});

test('a passage carries its block, its neighbours and its place in the block', () => {
  const start = article.text.indexOf('was hurt');
  expect(passageOf(article, { start, end: start + 8 })).toEqual({
    block: 'Nobody was hurt, she said.',
    before: 'The dam held.',
    after: 'Work goes on.',
    start: 7,
    end: 15,
  });
});

test('the first and the last block have one neighbour', () => {
  expect(passageOf(article, { start: 0, end: 3 }).before).toBe('');
  expect(passageOf(article, { start: article.text.length - 3, end: article.text.length }).after).toBe('');
});

test('a passage ends with its block', () => {
  expect(passageOf(article, { start: 4, end: article.text.length })).toMatchObject({ start: 4, end: 13 });
});

/** What is shown around a quote. */
import { expect, it } from 'vitest';
import { contextOf } from '../../../../components/model/context-of.ts';
import { articleFromParagraphs } from '../../../../lib/text/article-from-paragraphs.ts';

const PARAGRAPHS = [
  'First.',
  'The mayor then spoke of boats.',
  '“One boat will do,”',
  '“and another one,” she said.',
];
const ARTICLE = articleFromParagraphs({ paragraphs: PARAGRAPHS, language: 'en' });

function quote(...words: readonly string[]) {
  const parts = words.map((word) => {
    const start = ARTICLE.text.indexOf(word);
    return { start, end: start + word.length };
  });
  return { parts, certainty: 0 };
}

it('is its paragraph, where that says more than the quote', () => {
  expect(contextOf(ARTICLE, quote('boats'))).toEqual([PARAGRAPHS[1]]);
});

it('is the paragraph before too, where the quote fills its own', () => {
  expect(contextOf(ARTICLE, quote('One boat will do,'))).toEqual(PARAGRAPHS.slice(1, 3));
});

it('is every paragraph that the quote goes through', () => {
  expect(contextOf(ARTICLE, quote('One boat will do,', 'another one,'))).toEqual(PARAGRAPHS.slice(2, 4));
});

it('is nothing for a quote without parts', () => {
  expect(contextOf(articleFromParagraphs({ paragraphs: [] }), quote())).toEqual([]);
});

/** How an interrupted quote is set. */
import { expect, it } from 'vitest';
import { quotation } from '../../../lib/cite/quotation.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';

function set(paragraphs: readonly string[], ...words: readonly string[]): string {
  const article = articleFromParagraphs({ paragraphs, language: 'en' });
  const parts = words.map((part) => {
    const start = article.text.indexOf(part);
    return { start, end: start + part.length };
  });
  return quotation(article, { parts, certainty: 0 });
}

it('parts with words between them stand each in their own marks', () => {
  expect(set(['“One,” she said. “Two.”'], 'One,', 'Two.')).toBe('“One,” … “Two.”');
});

it('parts that only a paragraph’s end divides go on in one pair of marks', () => {
  expect(set(['She said: “One.', '“Two.”'], 'One.', 'Two.')).toBe('“One. Two.”');
});

it('a quote in one part is that part, one without parts is nothing', () => {
  expect(set(['“One.”'], 'One.')).toBe('“One.”');
  expect(set(['“One.”'])).toBe('');
});

import { describe, expect, it } from 'vitest';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { slice } from '../../../lib/text/span.ts';

describe('articleFromParagraphs', () => {
  it('gives each paragraph a block that covers exactly its words', () => {
    const paragraphs = ['The bridge is shut.', 'It opens in May.', '“Sorry,” said the mayor.'];
    const article = articleFromParagraphs({ paragraphs, language: 'en' });
    expect(article.blocks.map((block) => slice(article.text, block))).toEqual(paragraphs);
    expect(article.text).toBe('The bridge is shut.\n\nIt opens in May.\n\n“Sorry,” said the mayor.');
  });

  it('leaves out paragraphs without a word', () => {
    const article = articleFromParagraphs({ paragraphs: ['One.', '', '  \n', 'Two.'], language: 'en' });
    expect(article.blocks).toHaveLength(2);
    expect(article.text).toBe('One.\n\nTwo.');
  });

  it('takes the stated language and the direction that goes with it', () => {
    expect(articleFromParagraphs({ paragraphs: ['أُغلق الجسر.'], language: 'ar-EG' })).toMatchObject({
      language: 'ar-EG',
      direction: 'rtl',
    });
  });

  it('counts the words', () => {
    expect(articleFromParagraphs({ paragraphs: ['One two.', 'Three.'], language: 'en' }).coverage).toEqual({
      words: 3,
    });
  });

  it('makes an empty article of nothing', () => {
    expect(articleFromParagraphs({ paragraphs: [] })).toMatchObject({
      text: '',
      blocks: [],
      language: 'und',
    });
  });
});

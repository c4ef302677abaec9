import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { splitSentences } from '../../lib/text/sentences.ts';
import { packFor } from '../pack-for.ts';
import { newsParagraphs } from './news-paragraphs.ts';

const LANGUAGES = fc.constantFrom('en', 'de', 'fr', 'ja', 'zh', 'ar', 'th', 'und', '');

function check(paragraphs: readonly string[], language: string): void {
  const article = articleFromParagraphs({ paragraphs, language });
  const sentences = splitSentences(article, packFor(article.language));
  let at = 0;
  for (const { start, end, block } of sentences) {
    expect(start).toBeGreaterThanOrEqual(at);
    expect(end).toBeGreaterThan(start);
    expect(article.text.slice(at, start).trim()).toBe('');
    expect(article.text.slice(start, end).trim()).toBe(article.text.slice(start, end));
    expect(article.blocks[block]?.start).toBeLessThanOrEqual(start);
    expect(article.blocks[block]?.end).toBeGreaterThanOrEqual(end);
    at = end;
  }
  expect(article.text.slice(at).trim()).toBe('');
}

describe('splitSentences, on any text', () => {
  it('covers every character but the space between sentences, in order, inside blocks', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary' })), LANGUAGES, check), { numRuns: 300 });
  });

  it('does so on text that looks like news', () => {
    fc.assert(fc.property(newsParagraphs, LANGUAGES, check), { numRuns: 300 });
  });

  it('splits a block the same way wherever it stands', () => {
    fc.assert(
      fc.property(newsParagraphs, LANGUAGES, (paragraphs, language) => {
        const together = splitSentences(articleFromParagraphs({ paragraphs, language }), packFor(language));
        const alone = paragraphs
          .filter((paragraph) => paragraph.trim() !== '')
          .map(
            (paragraph) =>
              splitSentences(articleFromParagraphs({ paragraphs: [paragraph], language }), packFor(language))
                .length,
          );
        expect(together).toHaveLength(alone.reduce((sum, length) => sum + length, 0));
      }),
    );
  });
});

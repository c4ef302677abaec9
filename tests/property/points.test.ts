import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findPeople } from '../../lib/people/find-people.ts';
import { choosePoints } from '../../lib/points/choose-points.ts';
import { kindOfPage } from '../../lib/points/page-kind.ts';
import type { Point } from '../../lib/points/point.ts';
import { pointText } from '../../lib/points/point-text.ts';
import { findQuotes } from '../../lib/quotes/find-quotes.ts';
import { analyse } from '../../lib/text/analyse.ts';
import type { Article, BlockRole } from '../../lib/text/article.ts';
import { articleFromParagraphs } from '../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../pack-for.ts';
import { newsParagraphs } from './news-paragraphs.ts';

const LANGUAGES = fc.constantFrom('en', 'fr', 'ja', 'no', 'und', '');
const ROLES = fc.constantFrom<BlockRole>(
  'paragraph',
  'paragraph',
  'paragraph',
  'lede',
  'heading',
  'caption',
  'item',
  'quote',
);

const articles: fc.Arbitrary<Article> = fc
  .record({
    paragraphs: fc.oneof(newsParagraphs, fc.array(fc.string({ unit: 'binary' }))),
    title: fc.constantFrom('', 'Storm shuts the pier'),
    language: LANGUAGES,
  })
  .map(articleFromParagraphs)
  .chain((article) =>
    fc.array(ROLES, { minLength: article.blocks.length, maxLength: article.blocks.length }).map((roles) => ({
      ...article,
      blocks: article.blocks.map((block, at) => ({ ...block, role: roles[at] ?? 'paragraph' })),
    })),
  );

function pointsOf(article: Article, count: number): readonly Point[] {
  const analysis = analyse(article, packFor(article.language));
  const people = findPeople(analysis);
  const input = { analysis, kind: kindOfPage(article), people, quotes: findQuotes(analysis, people) };
  return choosePoints(input, count);
}

describe('choosePoints, on any article', () => {
  it('shows only what its sentences say, in order: a subsequence', () => {
    fc.assert(
      fc.property(articles, (article) => {
        for (const { sentence, kept, antecedent } of pointsOf(article, 8)) {
          let at = sentence.start;
          for (const { start, end } of kept) {
            expect(start).toBeGreaterThanOrEqual(at);
            expect(end).toBeGreaterThan(start);
            at = end;
          }
          expect(at).toBeLessThanOrEqual(sentence.end);
          if (antecedent) expect(antecedent.end).toBeLessThanOrEqual(article.text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('tears no block, shows no heading and no caption, and says nothing twice', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const points = pointsOf(article, 8);
        const texts = points.map((point) => pointText(article.text, point));
        expect(new Set(texts).size).toBe(texts.length);
        for (const { sentence } of points) {
          const block = article.blocks.find(
            ({ start, end }) => start <= sentence.start && sentence.end <= end,
          );
          expect(['heading', 'caption']).not.toContain(block?.role ?? 'heading');
        }
      }),
    );
  });

  it('is deterministic, keeps the article’s order, and a longer list contains the shorter', () => {
    fc.assert(
      fc.property(articles, (article) => {
        const three = pointsOf(article, 3);
        const eight = pointsOf(article, 8);
        expect(pointsOf(article, 3)).toEqual(three);
        expect(eight).toEqual([...eight].sort((one, other) => one.sentence.start - other.sentence.start));
        expect(eight).toEqual(expect.arrayContaining([...three]));
        expect(three.length).toBe(Math.min(3, eight.length));
      }),
    );
  });
});

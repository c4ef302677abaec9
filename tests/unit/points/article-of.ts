/** Invented articles for the tests of points. */

import { findPeople } from '../../../lib/people/find-people.ts';
import { choosePoints } from '../../../lib/points/choose-points.ts';
import { kindOfPage } from '../../../lib/points/page-kind.ts';
import type { Point } from '../../../lib/points/point.ts';
import { pointText } from '../../../lib/points/point-text.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import { analyse } from '../../../lib/text/analyse.ts';
import type { Article, BlockRole } from '../../../lib/text/article.ts';
import { articleFromParagraphs } from '../../../lib/text/article-from-paragraphs.ts';
import { packFor } from '../../pack-for.ts';

export interface Invented {
  readonly title?: string;
  readonly language?: string;
  readonly url?: string;
  /** A role before a bar makes the block one: "caption|The pier at dusk." */
  readonly paragraphs: readonly string[];
}

export function articleOf({ paragraphs, language = 'en', ...rest }: Invented): Article {
  const split = paragraphs.map((paragraph) =>
    /^(?:(lede|heading|caption|item|quote|post)\|)?(.*)$/s.exec(paragraph),
  );
  const article = articleFromParagraphs({
    ...rest,
    language,
    paragraphs: split.map((match) => match?.[2] ?? ''),
  });
  return {
    ...article,
    blocks: article.blocks.map((block, at) => ({
      ...block,
      role: (split[at]?.[1] ?? 'paragraph') as BlockRole,
    })),
  };
}

export function pointsOf(invented: Invented, count = 3): readonly Point[] {
  const article = articleOf(invented);
  const analysis = analyse(article, packFor(article.language));
  const people = findPeople(analysis);
  const input = { analysis, kind: kindOfPage(article), people, quotes: findQuotes(analysis, people) };
  return choosePoints(input, count);
}

export function textsOf(invented: Invented, count = 3): readonly string[] {
  const { text } = articleOf(invented);
  return pointsOf(invented, count).map((point) => pointText(text, point));
}

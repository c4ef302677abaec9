/** The key points of an article. */
import type { People } from '../people/find-people.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import type { Point } from './point.ts';

/** What points are chosen from. */
export interface PointsInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly people: People;
  readonly quotes: readonly Quote[];
}

export function choosePoints({ sentences }: PointsInput, count: number): readonly Point[] {
  return sentences.slice(0, count).map((sentence) => ({ sentence, kept: [sentence], reasons: [] }));
}

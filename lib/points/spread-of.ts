/** How points spread over their article. */
import type { Article } from '../text/article.ts';
import type { Point } from './point.ts';

/** @returns where each point begins, as a share of the article's text: 0..1, in the points' order. */
export function spreadOf({ text }: Pick<Article, 'text'>, points: readonly Point[]): readonly number[] {
  return points.map(({ sentence }) => sentence.start / Math.max(1, text.length));
}

/** A shorter list of points from a longer one. */
import type { Summary } from './summary.ts';

/** Keeps the `points` points that were chosen first, in the article's order: what a shorter run would have given. */
export function shorten(summary: Summary, points: number): Summary {
  return { ...summary, points: summary.points.filter(({ rank }) => rank < points) };
}

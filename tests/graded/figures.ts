/** How good points are by editors' judgement, in per cent. */
import type { GradedArticle } from './graded-article.ts';
import type { Judgement } from './judgement.ts';

export interface JudgedPoint {
  readonly judgement: Judgement;
  /** A name in brackets stands for its pronoun. */
  readonly repaired: boolean;
  readonly words: number;
}

/** Of the points all but `recall`, the share of the key sentences told, and `words`, of an article's points. */
export interface Figures {
  readonly articles: number;
  readonly key: number;
  readonly keyOrGood: number;
  readonly never: number;
  readonly lean: number;
  readonly again: number;
  readonly clutter: number;
  readonly recall: number;
  readonly words: number;
  /** Over 35 words. */
  readonly long: number;
}

const LONG_WORDS = 35;

export function figuresOf(
  articles: readonly { readonly article: GradedArticle; readonly points: readonly JudgedPoint[] }[],
): Figures {
  const points = articles.flatMap((each) => each.points);
  const share = (holds: (point: JudgedPoint) => boolean): number =>
    (100 * points.filter(holds).length) / Math.max(1, points.length);
  const each = (value: (one: (typeof articles)[number]) => number): number =>
    articles.reduce((sum, one) => sum + value(one), 0) / Math.max(1, articles.length);
  const again = articles.reduce((sum, one) => sum + repeats(one.points), 0);
  return {
    articles: articles.length,
    key: share(({ judgement }) => judgement.keyRank !== undefined),
    keyOrGood: share(({ judgement }) => judgement.keyRank !== undefined || judgement.good),
    never: share(({ judgement }) => judgement.never),
    lean: share(({ judgement, repaired }) => judgement.leans && !repaired),
    again: (100 * again) / Math.max(1, points.length),
    clutter: share(({ judgement }) => judgement.clutter),
    recall: 100 * each(({ article, points: own }) => recall(article, own)),
    words: each(({ points: own }) => own.reduce((sum, { words }) => sum + words, 0)),
    long: share(({ words }) => words > LONG_WORDS),
  };
}

/** In the order of `Figures`, for a terminal. */
export function lineOf(name: string, figures: Figures): string {
  const { articles, ...shares } = figures;
  const cells = Object.entries(shares).map(([label, value]) => `${label} ${value.toFixed(1).padStart(5)}`);
  return [name.padEnd(18), `articles ${articles}`, ...cells].join('  ');
}

/** How many points tell what one before them told. */
function repeats(points: readonly JudgedPoint[]): number {
  const told = new Set<number>();
  let count = 0;
  for (const { judgement } of points) {
    if (judgement.groups.some((group) => told.has(group))) count++;
    for (const group of judgement.groups) told.add(group);
  }
  return count;
}

function recall({ key, same }: GradedArticle, points: readonly JudgedPoint[]): number {
  const told = new Set(points.flatMap(({ judgement }) => judgement.covers));
  const isTold = (at: number): boolean =>
    told.has(at) || same.some((group) => group.includes(at) && group.some((other) => told.has(other)));
  return key.filter(isTold).length / key.length;
}

/** The key points of an article. */
import type { People } from '../people/find-people.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Article } from '../text/article.ts';
import type { Sentence } from '../text/sentences.ts';
import { makeUnits } from './make-units.ts';
import type { Point } from './point.ts';
import { measureUnits, scoreUnits } from './score-units.ts';
import { type Scored, selectUnits } from './select.ts';

/** What points are chosen from. */
export interface PointsInput {
  readonly article: Article;
  readonly sentences: readonly Sentence[];
  readonly people: People;
  readonly quotes: readonly Quote[];
}

/**
 * @param count how many points at most; fewer where fewer sentences can stand alone.
 * @returns points in the article's order. A higher count gives the same points and others beside them.
 */
export function choosePoints({ article, sentences, people }: PointsInput, count: number): readonly Point[] {
  const scored = scoreUnits(measureUnits(article, makeUnits(article, sentences, people)));
  const sound = scored.filter(({ unit }) => unit.faults.size === 0);
  const chosen = selectUnits(sound.length > 0 ? sound : whole(scored), count);
  return [...chosen].sort((one, other) => one.unit.start - other.unit.start).map(toPoint);
}

/** Where nothing stands alone, at least nothing torn. */
function whole(scored: readonly Scored[]): readonly Scored[] {
  return scored.filter(({ unit }) => !unit.faults.has('torn')).slice(0, 1);
}

function toPoint({ unit: { start, end, kept, antecedent, possessive } }: Scored): Point {
  return {
    sentence: { start, end },
    kept,
    ...(antecedent && { antecedent, possessive: possessive === true }),
    reasons: [],
  };
}

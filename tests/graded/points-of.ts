/** The points of an article that editors judged, with what they say of each. */
import { candidatesOf, selectPoints } from '../../lib/points/choose-points.ts';
import type { Model } from '../../lib/points/model.ts';
import { scoreUnits } from '../../lib/points/score-units.ts';
import type { JudgedPoint } from './figures.ts';
import type { Example } from './graded-example.ts';

/** @param model other than the one that the product has */
export function judgedPoints(
  { scored, kind, text, judge }: Example,
  count: number,
  model?: Model,
): readonly JudgedPoint[] {
  const own = scoreUnits(scored, kind, model);
  return selectPoints(candidatesOf(own, text), own, count, model)
    .map(({ unit }) => unit)
    .sort((one, other) => one.start - other.start)
    .map((unit) => ({
      judgement: judge(text.slice(unit.start, unit.end)),
      repaired: unit.antecedent !== undefined,
      words: unit.text.split(/\s+/).length,
    }));
}

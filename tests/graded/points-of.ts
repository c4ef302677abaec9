/** The points of an article that editors judged, with what they say of each. */
import { candidatesOf } from '../../lib/points/choose-points.ts';
import type { Model } from '../../lib/points/model.ts';
import { scoreUnits } from '../../lib/points/score-units.ts';
import { select } from '../../lib/points/select.ts';
import type { JudgedPoint } from './figures.ts';
import type { Example } from './graded-example.ts';

/** @param model other than the one that the product has */
export function judgedPoints(
  { scored, kind, text, judge }: Example,
  count: number,
  model?: Model,
): readonly JudgedPoint[] {
  const candidates = candidatesOf(scoreUnits(scored, kind, model), text);
  return select(candidates, count)
    .map(({ unit }) => unit)
    .sort((one, other) => one.start - other.start)
    .map((unit) => ({
      judgement: judge(text.slice(unit.start, unit.end)),
      repaired: unit.antecedent !== undefined,
      words: unit.text.split(/\s+/).length,
    }));
}

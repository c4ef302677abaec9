/** The key points of an article. */
import type { People } from '../people/find-people.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Analysis } from '../text/analyse.ts';
import { findReasons, repeatedFigures } from './find-reasons.ts';
import { biasesFor } from './kind-bias.ts';
import { likenessOf } from './likeness.ts';
import { makeUnits } from './make-units.ts';
import type { PageKind } from './page-kind.ts';
import type { Point, Reason } from './point.ts';
import { measureUnits, scoreUnit } from './score-units.ts';
import { select } from './select.ts';
import type { Unit } from './unit.ts';

/** What points are chosen from. */
export interface PointsInput {
  readonly analysis: Analysis;
  /** The article's (`kindOfPage`). */
  readonly kind: PageKind;
  readonly people: People;
  readonly quotes: readonly Quote[];
}

/**
 * @param count how many points at most; fewer where fewer sentences can stand alone.
 * @returns points in the article's order. A higher count gives the same points and others beside them.
 */
export function choosePoints(
  { analysis, kind, people, quotes }: PointsInput,
  count: number,
): readonly Point[] {
  const { article, pack } = analysis;
  const measured = measureUnits(article, makeUnits(analysis, people, quotes), pack);
  const candidates = soundOnes(measured.units);
  const bias = biasesFor(kind, article, measured);
  const scores = candidates.map((at) => scoreUnit(measured, at) + bias(at));
  const chosen = select(scores, likenessOf(measured, candidates), count);
  const figures = repeatedFigures(measured);
  return chosen
    .map((place, rank) => ({ at: candidates[place] ?? 0, rank }))
    .sort((one, other) => one.at - other.at)
    .flatMap(({ at, rank }) => {
      const unit = measured.units[at];
      return unit ? [toPoint(unit, findReasons(measured, at, figures), rank)] : [];
    });
}

/** Indices of the units without a fault; where all have one, of the first that is at least not torn. */
function soundOnes(units: readonly Unit[]): readonly number[] {
  const sound = units.flatMap(({ faults }, at) => (faults.size === 0 ? [at] : []));
  if (sound.length > 0) return sound;
  const whole = units.findIndex(({ faults }) => !faults.has('torn'));
  return whole < 0 ? [] : [whole];
}

function toPoint(
  { start, end, kept, antecedent, antecedentAt = 0, possessive }: Unit,
  reasons: readonly Reason[],
  rank: number,
): Point {
  return {
    sentence: { start, end },
    kept,
    ...(antecedent && { antecedent, antecedentAt, possessive: possessive === true }),
    reasons,
    rank,
  };
}

/** The key points of an article. */
import type { People } from '../people/find-people.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Analysis } from '../text/analyse.ts';
import { type Measured, measure } from './features/measure.ts';
import { readScene } from './features/scene.ts';
import { repeatedFigures } from './figures-in.ts';
import { findReasons } from './find-reasons.ts';
import { findStandfirst } from './find-standfirst.ts';
import { type Candidate, joinLeaning } from './join-leaning.ts';
import { makeUnits } from './make-units.ts';
import type { Model } from './model.ts';
import type { PageKind } from './page-kind.ts';
import type { Point, Reason } from './point.ts';
import { chanceOfSame } from './sameness.ts';
import { type Scored, scoreUnits } from './score-units.ts';
import { type Selectable, select } from './select.ts';
import type { Unit } from './unit.ts';
import { MODEL } from './weights.ts';

/** What points are chosen from. */
export interface PointsInput {
  readonly analysis: Analysis;
  /** The article's (`kindOfPage`). */
  readonly kind: PageKind;
  readonly people: People;
  readonly quotes: readonly Quote[];
}

/** Everything that a choice goes by, as plain values. */
export interface Judged {
  /** In the article's order; furniture too. */
  readonly units: readonly Unit[];
  /** Without furniture. */
  readonly scored: Scored;
  readonly candidates: readonly (Candidate & { readonly stems: ReadonlySet<string> })[];
}

/** Units → measured → scored → candidates. */
export function judgeUnits({ analysis, kind, people, quotes }: PointsInput): Judged {
  const units = makeUnits(analysis, people, quotes);
  const scored = scoreUnits(measure(readScene(analysis, units, people, quotes)), kind);
  const { text } = analysis.article;
  return { units, scored, candidates: [...leading(units, scored, text), ...candidatesOf(scored, text)] };
}

/** The page's own summary comes before everything that Pith chooses. */
function leading(units: readonly Unit[], scored: Scored, text: string): Judged['candidates'] {
  const unit = findStandfirst(units, text);
  if (!unit) return [];
  const members = scored.units.flatMap(({ block }, at) => (block === unit.block ? [at] : []));
  return [{ unit, members, lean: 0, score: Number.POSITIVE_INFINITY, stems: new Set(unit.stems) }];
}

/** @param text the article's */
export function candidatesOf(scored: Scored, text: string): Judged['candidates'] {
  const { units, leans, scores } = scored;
  const alone = soundOnes(units).flatMap((at) => {
    const unit = units[at];
    return unit ? [{ unit, members: [at], lean: leans[at] ?? 0, score: scores[at] ?? 0 }] : [];
  });
  return [...alone, ...joinLeaning(scored, text)].map((candidate) => ({
    ...candidate,
    stems: new Set(candidate.unit.stems),
  }));
}

/**
 * @param count how many points at most; fewer where fewer sentences can stand alone.
 * @returns points in the article's order. A higher count gives the same points and others beside them.
 */
export function choosePoints(input: PointsInput, count: number): readonly Point[] {
  return pickPoints(judgeUnits(input), count);
}

/** The best candidates that differ from each other, best first. @param scored what the candidates' members are indices of */
export function selectPoints<Each extends Selectable>(
  candidates: readonly Each[],
  { units, vectors }: Measured,
  count: number,
  { same }: Pick<Model, 'same'> = MODEL,
): readonly Each[] {
  const told = { vectors, stems: units.map(({ stems }) => new Set(stems)) };
  return select(candidates, count, (one, other) => chanceOfSame(told, one, other, same));
}

/** The same from what is judged already. */
export function pickPoints({ scored, candidates }: Judged, count: number): readonly Point[] {
  const figures = repeatedFigures(scored.units.map(({ text }) => text));
  return selectPoints(candidates, scored, count)
    .map(({ unit, members, score }, rank) => ({
      ...toPoint(unit, findReasons(scored, members, figures), rank),
      ...(score === Number.POSITIVE_INFINITY && { standfirst: true }),
    }))
    .sort((one, other) => one.sentence.start - other.sentence.start);
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

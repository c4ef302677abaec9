/** How worth saying each unit is, and how much it leans on those beside it. */
import { guideShare } from './features/guide-share.ts';
import type { Feature, Measured, Row } from './features/measure.ts';
import type { Model } from './model.ts';
import type { PageKind } from './page-kind.ts';
import { MODEL } from './weights.ts';

/** What the choice goes by. Only differences of `score` and `worth` within an article mean anything. */
export interface Scored extends Measured {
  /** 0..1: how far the article is a guide rather than a report. */
  readonly guide: number;
  readonly worths: readonly number[];
  /** 0..1 each: how likely a unit does not stand alone. */
  readonly leans: readonly number[];
  /** Worth, what readers mind taken off. */
  readonly scores: readonly number[];
}

/** A feature's part in a unit's worth, and in its leaning. */
export interface Term {
  readonly feature: Feature;
  readonly value: number;
  readonly weight: number;
  readonly lean: number;
}

/** Of the square: a little leaning is no reason to leave out what matters most. */
const LEAN_COST = 1.5;
/** Readers mind each word past this many, and a point of more than LONG_WORDS at once. */
const MANY_WORDS = 22;
const WORD_COST = 0.009;
const LONG_WORDS = 35;
const LONG_COST = 0.4;

const FEATURES = Object.keys(MODEL.weights) as readonly Feature[];

/** @param kind the article's (`kindOfPage`) */
export function scoreUnits(measured: Measured, kind: PageKind, model: Model = MODEL): Scored {
  const guide = guideShare(measured.rows, kind, model.guide);
  const terms = FEATURES.map((feature) => {
    const [report, more, lean] = model.weights[feature];
    return { feature, weight: report + guide * more, lean };
  });
  const worths = measured.rows.map((row) =>
    terms.reduce((sum, { feature, weight }) => sum + weight * row[feature], 0),
  );
  const leans = measured.rows.map((row) =>
    Math.min(
      1,
      Math.max(
        0,
        terms.reduce((sum, { feature, lean }) => sum + lean * row[feature], model.leanStart),
      ),
    ),
  );
  const scores = measured.units.map((unit, at) => scoreOf(worths[at] ?? 0, leans[at] ?? 0, unit.words));
  return { ...measured, guide, worths, leans, scores };
}

/** @param words of the point as it would be shown */
export function scoreOf(worth: number, lean: number, words: number): number {
  const long = words > LONG_WORDS ? LONG_COST : 0;
  return worth - LEAN_COST * lean ** 2 - long - WORD_COST * Math.max(0, words - MANY_WORDS);
}

/** What a unit's worth and leaning are made of, the weightiest first. */
export function termsOf(row: Row, guide: number): readonly Term[] {
  return FEATURES.map((feature) => {
    const [report, more, lean] = MODEL.weights[feature];
    return { feature, value: row[feature], weight: report + guide * more, lean };
  })
    .filter(({ value }) => value !== 0)
    .sort((one, other) => Math.abs(other.value * other.weight) - Math.abs(one.value * one.weight));
}

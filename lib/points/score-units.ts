/** How worth saying each unit is, and how much it leans on those beside it. */
import { guideShare } from './features/guide-share.ts';
import type { Feature, Measured } from './features/measure.ts';
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
const WORD_COST = 0.012;
const LONG_WORDS = 35;
const LONG_COST = 0.6;

/** @param kind the article's (`kindOfPage`) */
export function scoreUnits(measured: Measured, kind: PageKind, model: Model = MODEL): Scored {
  const { units, rows, features } = measured;
  const guide = guideShare(measured, kind, model.guide);
  const weights = features.map((feature) => model.weights[feature]);
  const worth = weights.map(([report, more]) => report + guide * more);
  const lean = weights.map(([, , own]) => own);
  const worths = rows.map((row) => dot(row, worth));
  const leans = rows.map((row) => Math.min(1, Math.max(0, model.leanStart + dot(row, lean))));
  const scores = units.map((unit, at) => scoreOf(worths[at] ?? 0, leans[at] ?? 0, unit.words));
  return { ...measured, guide, worths, leans, scores };
}

function dot(row: readonly number[], weights: readonly number[]): number {
  let sum = 0;
  for (let at = 0; at < row.length; at++) sum += (row[at] ?? 0) * (weights[at] ?? 0);
  return sum;
}

/** @param words of the point as it would be shown */
export function scoreOf(worth: number, lean: number, words: number): number {
  const long = words > LONG_WORDS ? LONG_COST : 0;
  return worth - LEAN_COST * lean ** 2 - long - WORD_COST * Math.max(0, words - MANY_WORDS);
}

/** What a unit's worth and leaning are made of, the weightiest first. @param at the unit's index */
export function termsOf({ rows, features, guide }: Scored, at: number): readonly Term[] {
  return features
    .map((feature, column) => {
      const [report, more, lean] = MODEL.weights[feature];
      return { feature, value: rows[at]?.[column] ?? 0, weight: report + guide * more, lean };
    })
    .filter(({ value }) => value !== 0)
    .sort((one, other) => Math.abs(other.value * other.weight) - Math.abs(one.value * one.weight));
}

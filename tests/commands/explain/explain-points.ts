/** For each point what its score is made of, and why the sentences beside it are no points. */
import { findPeople } from '../../../lib/people/find-people.ts';
import { choosePoints } from '../../../lib/points/choose-points.ts';
import { FEATURES, type Measured } from '../../../lib/points/features.ts';
import { makeUnits } from '../../../lib/points/make-units.ts';
import { kindOfPage } from '../../../lib/points/page-kind.ts';
import { measureUnits, scoreUnit } from '../../../lib/points/score-units.ts';
import type { Unit } from '../../../lib/points/unit.ts';
import { WEIGHTS } from '../../../lib/points/weights.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import type { Analysis } from '../../../lib/text/analyse.ts';

const POINTS = 5;

/** @returns lines to print */
export function explainPoints(analysis: Analysis): readonly string[] {
  const { article, pack } = analysis;
  const people = findPeople(analysis);
  const quotes = findQuotes(analysis, people);
  const kind = kindOfPage(article);
  const units = makeUnits(analysis, people, quotes);
  const measured = measureUnits(article, units, pack);
  const points = choosePoints({ analysis, kind, people, quotes }, POINTS);
  const chosen = new Set(points.map(({ sentence }) => sentence.start));
  return [
    '',
    `Points of a page of the kind ${kind}; its kind’s bias and likeness to other points come on top of the scores.`,
    ...units.flatMap((unit, at) => {
      if (!chosen.has(unit.start)) return [];
      const beside = [units[at - 1], units[at + 1]].filter((other) => other !== undefined);
      return [
        '',
        `Point: ${unit.text}`,
        ...termsOf(measured, unit),
        ...beside
          .filter(({ start }) => !chosen.has(start))
          .map((other) => `  beside it: ${whyNot(measured, other)}: ${other.text}`),
      ];
    }),
  ];
}

function termsOf(measured: Measured, unit: Unit): readonly string[] {
  const at = measured.units.indexOf(unit);
  const row = measured.rows[at] ?? [];
  const terms = FEATURES.map((feature, column) => ({
    feature,
    value: row[column] ?? 0,
    weight: WEIGHTS[feature],
  }));
  return [
    ...terms
      .filter(({ value }) => value !== 0)
      .map(
        ({ feature, value, weight }) =>
          `  ${feature.padEnd(20)} ${value.toFixed(2)} × ${weight.toFixed(2)} = ${(value * weight).toFixed(2)}`,
      ),
    `  score, what readers mind taken off: ${scoreUnit(measured, at).toFixed(2)}`,
  ];
}

function whyNot(measured: Measured, unit: Unit): string {
  if (unit.faults.size > 0) return `refused (${[...unit.faults].join(', ')})`;
  return `scored ${scoreUnit(measured, measured.units.indexOf(unit)).toFixed(2)}`;
}

/** For each point what its score is made of, and why the sentences beside it are no points. */
import { findPeople } from '../../../lib/people/find-people.ts';
import { choosePoints, type Judged, judgeUnits } from '../../../lib/points/choose-points.ts';
import { kindOfPage } from '../../../lib/points/page-kind.ts';
import { termsOf } from '../../../lib/points/score-units.ts';
import type { Unit } from '../../../lib/points/unit.ts';
import { findQuotes } from '../../../lib/quotes/find-quotes.ts';
import type { Analysis } from '../../../lib/text/analyse.ts';

const POINTS = 5;
/** So many terms of a score are worth reading. */
const TERMS = 15;

/** @returns lines to print */
export function explainPoints(analysis: Analysis): readonly string[] {
  const people = findPeople(analysis);
  const quotes = findQuotes(analysis, people);
  const kind = kindOfPage(analysis.article);
  const input = { analysis, kind, people, quotes };
  const judged = judgeUnits(input);
  const points = choosePoints(input, POINTS);
  const isShown = (unit: Unit): boolean =>
    points.some(({ sentence }) => unit.start >= sentence.start && unit.end <= sentence.end);
  return [
    '',
    `Points of a page of the kind ${kind}, ${judged.scored.guide.toFixed(2)} a guide. Likeness to better points comes on top of the scores.`,
    ...judged.units.flatMap((unit, at) => {
      if (!isShown(unit)) return [];
      const beside = [judged.units[at - 1], judged.units[at + 1]].filter((other) => other !== undefined);
      return [
        '',
        `Point: ${unit.text}`,
        ...linesOf(judged, unit),
        ...beside
          .filter((other) => !isShown(other))
          .map((other) => `  beside it: ${whyNot(judged, other)}: ${other.text}`),
      ];
    }),
  ];
}

function linesOf({ scored }: Judged, unit: Unit): readonly string[] {
  const at = scored.units.indexOf(unit);
  if (at < 0) return [];
  const [worth, lean, score] = [scored.worths, scored.leans, scored.scores].map((each) => each[at] ?? 0);
  return [
    ...termsOf(scored, at)
      .slice(0, TERMS)
      .map(
        ({ feature, value, weight }) =>
          `  ${feature.padEnd(20)} ${value.toFixed(2)} × ${weight.toFixed(2)} = ${(value * weight).toFixed(2)}`,
      ),
    `  worth ${worth?.toFixed(2)}, leans ${lean?.toFixed(2)}; score, what readers mind taken off: ${score?.toFixed(2)}`,
  ];
}

function whyNot({ scored }: Judged, unit: Unit): string {
  if (unit.faults.size > 0) return `refused (${[...unit.faults].join(', ')})`;
  return `scored ${(scored.scores[scored.units.indexOf(unit)] ?? 0).toFixed(2)}`;
}

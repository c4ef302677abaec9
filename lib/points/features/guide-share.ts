/** How far an article is a guide, a how-to or a list, which speaks to its reader, and not a report of what happened. */
import type { PageKind } from '../page-kind.ts';
import { mean } from './frequencies.ts';
import { columnOf, type Feature, type Measured } from './measure.ts';

/** What tells guides from reports, as the mean over an article's units. */
const TELLING = [
  'cue:you',
  'cue:ability',
  'cue:advice',
  'cue:hook',
  'cue:day',
  'cue:event',
  'cue:thirdPerson',
  'afterHeading',
  'alone',
  'quotes',
  'says',
  'names',
  'figure',
] as const satisfies readonly Feature[];

const GUIDES: ReadonlySet<PageKind> = new Set(['list', 'how-to', 'recipe']);

/** What is known of a page: the means, how many units it has, whether its kind is judged to be a guide's, and 1. */
export function pageValues(measured: Pick<Measured, 'rows' | 'features'>, kind: PageKind): readonly number[] {
  return [
    ...TELLING.map((feature) => mean(columnOf(measured, feature))),
    Math.log(1 + measured.rows.length),
    Number(GUIDES.has(kind)),
    1,
  ];
}

/**
 * @param weights in the order of `pageValues`
 * @returns 0..1, by logistic regression
 */
export function guideShare(
  measured: Pick<Measured, 'rows' | 'features'>,
  kind: PageKind,
  weights: readonly number[],
): number {
  const values = pageValues(measured, kind);
  const odds = values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0);
  return 1 / (1 + Math.exp(-odds));
}

/** Why a unit was chosen, in terms that a reader can check in the page. */
import type { Feature, Measured } from './features/measure.ts';
import { figuresIn } from './figures-in.ts';
import type { Reason } from './point.ts';

/** From this share of the title's words on, a unit names its subject. */
const NAMES_TITLE = 0.4;
/** From so many standard deviations above the mean on, a unit stands in the middle of the article. */
const CENTRAL = 0.75;

/** @param members indices of the units. @returns reasons that hold of one of them, the plainest first; none where it was chosen for what the others leave out. */
export function findReasons(
  { units, rows, features }: Pick<Measured, 'units' | 'rows' | 'features'>,
  members: readonly number[],
  figures: ReadonlySet<string>,
): readonly Reason[] {
  const opening = units.find(({ role }) => role !== 'lede')?.block;
  const some = (holds: (at: number) => boolean): boolean => members.some(holds);
  const value = (at: number, feature: Feature): number => rows[at]?.[features.indexOf(feature)] ?? 0;
  const reasons: Reason[] = [];
  if (some((at) => units[at]?.role === 'lede')) reasons.push('lede');
  else if (some((at) => units[at]?.block === opening)) reasons.push('opening');
  if (some((at) => value(at, 'title') >= NAMES_TITLE)) reasons.push('title');
  if (some((at) => figuresIn(units[at]?.text ?? '').some((figure) => figures.has(figure))))
    reasons.push('figures');
  if (some((at) => value(at, 'centrality') >= CENTRAL)) reasons.push('central');
  return reasons;
}

/** Why a unit was chosen, in terms that a reader can check in the page. */
import type { Measured } from './features.ts';
import { FEATURES, type Feature } from './features.ts';
import type { Reason } from './point.ts';

/** From this share of the title's words on, a unit names its subject. */
const NAMES_TITLE = 0.4;
/** From so many standard deviations above the mean on, a unit stands in the middle of the article. */
const CENTRAL = 0.75;
const FIGURES = /\p{N}+(?:[.,]\p{N}+)*/gu;

const column = (feature: Feature): number => FEATURES.indexOf(feature);
const TITLE = column('title');
const CENTRALITY = column('centrality');

/** @param at index of the unit. @returns reasons that hold, the plainest first; none where it was chosen for what the others leave out. */
export function findReasons(
  { units, rows }: Measured,
  at: number,
  figures: ReadonlySet<string>,
): readonly Reason[] {
  const unit = units[at];
  const row = rows[at];
  if (!unit || !row) return [];
  const reasons: Reason[] = [];
  if (unit.role === 'lede') reasons.push('lede');
  else if (unit.block === units.find(({ role }) => role !== 'lede')?.block) reasons.push('opening');
  if ((row[TITLE] ?? 0) >= NAMES_TITLE) reasons.push('title');
  if (figuresIn(unit.text).some((figure) => figures.has(figure))) reasons.push('figures');
  if ((row[CENTRALITY] ?? 0) >= CENTRAL) reasons.push('central');
  return reasons;
}

/** Figures of two digits and more that several units give. */
export function repeatedFigures({ units }: Pick<Measured, 'units'>): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const { text } of units) {
    for (const figure of new Set(figuresIn(text))) (seen.has(figure) ? repeated : seen).add(figure);
  }
  return repeated;
}

function figuresIn(text: string): readonly string[] {
  return (text.match(FIGURES) ?? []).filter((figure) => figure.length > 1 && !/^(?:19|20)\d\d$/.test(figure));
}

/** How much of a title's subject a unit names. */
import type { Unit } from './unit.ts';

/** @returns 0..1: the share of the title's stems that the unit has; 0 without a title. */
export function titleShare(unit: Pick<Unit, 'stems'>, title: ReadonlySet<string>): number {
  if (title.size === 0) return 0;
  let found = 0;
  for (const stem of new Set(unit.stems)) if (title.has(stem)) found++;
  return found / title.size;
}

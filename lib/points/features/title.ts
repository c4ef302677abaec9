/** What a unit shares with the title and the headings: what they ask, and who answers. */
import { similarity, sumOf } from '../vectors.ts';
import { flag, type Scene } from './scene.ts';
import { standardise } from './substance.ts';

export function title({ units, vectors, stems, titleStems, sections }: Scene) {
  const inUnits = new Map<string, number>();
  for (const set of stems) {
    for (const stem of set) if (titleStems.has(stem)) inUnits.set(stem, (inUnits.get(stem) ?? 0) + 1);
  }
  const weigh = (stem: string): number => Math.log((units.length + 1) / (inUnits.get(stem) ?? 1));
  const whole = sum([...titleStems].map(weigh)) || 1;
  const shares = stems.map((set) => shareOf(titleStems, set));
  // What stands beside the title's words is what the title is about.
  const about = sumOf(
    vectors.flatMap((vector, at) => {
      const share = shares[at] ?? 0;
      return share > 0 ? [new Map([...vector].map(([stem, weight]) => [stem, weight * share]))] : [];
    }),
  );
  const aboutTitle = standardise(vectors.map((vector) => similarity(vector, about)));
  const inHeadings = new Map<string, number>();
  sections.forEach(({ index, heading }, block) => {
    if (index === sections[block - 1]?.index) return;
    for (const stem of heading) inHeadings.set(stem, (inHeadings.get(stem) ?? 0) + 1);
  });
  const firsts = new Map<string, number>();
  stems.forEach((set, at) => {
    for (const stem of set) if (titleStems.has(stem) && !firsts.has(stem)) firsts.set(stem, at);
  });
  return (at: number) => {
    const distinct = [...(stems[at] ?? [])];
    const found = distinct.filter((stem) => titleStems.has(stem));
    const share = shares[at] ?? 0;
    return {
      title: share,
      titleWeighted: sum(found.map(weigh)) / whole,
      titleEarly: share / Math.sqrt(1 + at),
      titleNew: found.filter((stem) => firsts.get(stem) === at).length / Math.max(1, titleStems.size),
      titleTwo: flag(found.length > 1),
      titlePrecision: found.length / Math.max(1, distinct.length),
      aboutTitle: aboutTitle[at] ?? 0,
      heading: shareOf(sections[units[at]?.block ?? 0]?.heading ?? new Set(), stems[at] ?? new Set()),
      headings: Math.log(1 + sum(distinct.map((stem) => inHeadings.get(stem) ?? 0))),
    };
  };
}

/** 0..1: the share of a set's members that another has too; 0 for an empty one. */
function shareOf(set: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let found = 0;
  for (const stem of set) if (other.has(stem)) found++;
  return found / Math.max(1, set.size);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
